package org.banso.casefile.model;

import java.io.Serializable;

/**
 * How many there are, counted only as far as anyone would read.
 *
 * @param counted at most the cap
 * @param more whether there are more than that
 */
public record CappedCount(int counted, boolean more) implements Serializable {}
