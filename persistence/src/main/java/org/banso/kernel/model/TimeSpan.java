package org.banso.kernel.model;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;

/**
 * A stretch of time that a booking, a meeting or an absence takes.
 *
 * <p>Start inclusive, end exclusive, so a meeting until 15:00 leaves the room free at 15:00. Never empty and never without
 * bounds: no length and a negative length are refused. Ordered by start, then by end.
 */
public record TimeSpan(Instant startInclusive, Instant endExclusive) implements Comparable<TimeSpan>, Serializable {

    private static final Comparator<TimeSpan> ORDER =
            Comparator.comparing(TimeSpan::startInclusive).thenComparing(TimeSpan::endExclusive);

    public TimeSpan {
        if (endExclusive.isBefore(startInclusive)) {
            throw new Refused(KernelReason.RANGE_BACKWARDS, startInclusive, endExclusive);
        }
        if (endExclusive.equals(startInclusive)) {
            throw new Refused(KernelReason.RANGE_EMPTY, startInclusive);
        }
    }

    public static TimeSpan of(Instant startInclusive, Instant endExclusive) {
        return new TimeSpan(startInclusive, endExclusive);
    }

    public static TimeSpan of(Instant startInclusive, Duration length) {
        return new TimeSpan(startInclusive, startInclusive.plus(length));
    }

    /** On one day by the ward's clock. */
    public static TimeSpan on(LocalDate date, LocalTime startInclusive, LocalTime endExclusive) {
        return new TimeSpan(Tokyo.at(date, startInclusive), Tokyo.at(date, endExclusive));
    }

    /** From the first day's midnight to the midnight after the last day. Only for a range with both bounds. */
    public static TimeSpan ofDays(DateRange days) {
        if (!days.hasStart() || !days.hasEnd()) {
            throw new IllegalArgumentException("days without bounds are not a stretch of time");
        }
        return new TimeSpan(Tokyo.startOf(days.startInclusive()), Tokyo.startOf(days.endExclusive()));
    }

    public Duration duration() {
        return Duration.between(startInclusive, endExclusive);
    }

    /** The ward's day on which it starts. */
    public LocalDate startDate() {
        return Tokyo.dateOf(startInclusive);
    }

    /** The ward's days that it touches; ending at midnight does not touch the next day. */
    public DateRange dates() {
        return DateRange.ofClosed(startDate(), Tokyo.dateOf(endExclusive.minusNanos(1)));
    }

    public boolean contains(Instant instant) {
        return !instant.isBefore(startInclusive) && instant.isBefore(endExclusive);
    }

    public boolean encloses(TimeSpan other) {
        return !other.startInclusive.isBefore(startInclusive) && !other.endExclusive.isAfter(endExclusive);
    }

    /** Whether they share time; one that ends when the other starts does not. */
    public boolean overlaps(TimeSpan other) {
        return startInclusive.isBefore(other.endExclusive) && other.startInclusive.isBefore(endExclusive);
    }

    public Optional<TimeSpan> intersection(TimeSpan other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        Instant start = startInclusive.isAfter(other.startInclusive) ? startInclusive : other.startInclusive;
        Instant end = endExclusive.isBefore(other.endExclusive) ? endExclusive : other.endExclusive;
        return Optional.of(new TimeSpan(start, end));
    }

    @Override
    public int compareTo(TimeSpan other) {
        return ORDER.compare(this, other);
    }
}
