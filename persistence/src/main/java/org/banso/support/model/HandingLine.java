package org.banso.support.model;

import java.io.Serializable;
import java.time.Instant;

/**
 * What went from whom to whom, for one of the two.
 *
 * @param mine whether it came to whoever reads; else it went from them
 * @param other the name of the other of the two
 * @param by the name of who handed it over
 */
public record HandingLine(long id, boolean mine, String other, String by, Instant handedAt, int cases, int tasks)
        implements Serializable {}
