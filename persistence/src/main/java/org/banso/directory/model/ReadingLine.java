package org.banso.directory.model;

import java.io.Serializable;
import java.time.Instant;

/** When the directory was last read, whom it named, how many of them were new, how many had gone. */
public record ReadingLine(Instant at, int named, int came, int left) implements Serializable {}
