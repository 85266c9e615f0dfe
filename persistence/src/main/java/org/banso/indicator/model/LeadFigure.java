package org.banso.indicator.model;

import org.jspecify.annotations.Nullable;

/**
 * How many cases of a year have which lead agency; or how many of the newest have come without being classified yet.
 *
 * @param lead absent for the newest
 */
public record LeadFigure(@Nullable LeadAgency lead, long count) {}
