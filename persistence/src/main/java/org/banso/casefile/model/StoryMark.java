package org.banso.casefile.model;

import java.io.Serializable;
import java.time.Instant;

/** A place in a story, between two lines: whatever happened before this instant, or at it with a smaller id, is older. */
public record StoryMark(Instant happenedAt, long id) implements Serializable {}
