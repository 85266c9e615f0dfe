package org.banso.access.model;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a look at one case goes, for the frame around each of its pages.
 *
 * @param glassUntil the end of the reader's own emergency look; null where the look has another ground
 * @param prints whether the page may go on paper
 */
public record LookLimits(@Nullable Instant glassUntil, boolean prints) implements Serializable {}
