package org.banso.indicator.model;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * How many receptions of a year share month, channel, caller and age band; or how many of the newest have come without being
 * classified yet.
 *
 * @param classified false for the newest, of which nothing but the number is told: then the four classes are absent
 */
public record ReceptionFigure(
        boolean classified,
        @Nullable YearMonth month,
        @Nullable ContactChannel channel,
        @Nullable CallerKind caller,
        @Nullable AgeBand ageBand,
        long count) {}
