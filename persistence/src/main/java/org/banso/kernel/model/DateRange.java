package org.banso.kernel.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of whole days.
 *
 * <p>Start inclusive, end exclusive. Start = end is the empty range: it contains no day, overlaps nothing, and still has a
 * place, so two empty ranges on different days are not equal. Without a bound the start is {@link LocalDate#MIN} or the end
 * {@link LocalDate#MAX}; such a range has no length. In the database an absent bound is null: see {@link #ofNullable} and
 * {@link #endOrNull}. An end before the start is refused.
 *
 * @param startInclusive the first day, or {@link LocalDate#MIN}
 * @param endExclusive the day after the last, or {@link LocalDate#MAX}
 */
public record DateRange(LocalDate startInclusive, LocalDate endExclusive) implements Serializable {

    /** Every day. */
    public static final DateRange ALL = new DateRange(LocalDate.MIN, LocalDate.MAX);

    public DateRange {
        if (endExclusive.isBefore(startInclusive)) {
            throw new Refused(KernelReason.RANGE_BACKWARDS, startInclusive, endExclusive);
        }
    }

    public static DateRange of(LocalDate startInclusive, LocalDate endExclusive) {
        return new DateRange(startInclusive, endExclusive);
    }

    /** As people say it: from the first day to the last one, both counted. */
    public static DateRange ofClosed(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new Refused(KernelReason.RANGE_BACKWARDS, first, last);
        }
        return new DateRange(first, last.equals(LocalDate.MAX) ? LocalDate.MAX : last.plusDays(1));
    }

    /** One day. */
    public static DateRange ofDay(LocalDate day) {
        return ofClosed(day, day);
    }

    /** From a day on, without end. */
    public static DateRange from(LocalDate startInclusive) {
        return new DateRange(startInclusive, LocalDate.MAX);
    }

    /** Everything before a day. */
    public static DateRange before(LocalDate endExclusive) {
        return new DateRange(LocalDate.MIN, endExclusive);
    }

    /** From two columns, where null means without bound. */
    public static DateRange ofNullable(@Nullable LocalDate startInclusive, @Nullable LocalDate endExclusive) {
        return new DateRange(
                startInclusive == null ? LocalDate.MIN : startInclusive,
                endExclusive == null ? LocalDate.MAX : endExclusive);
    }

    /**
     * A period of months as Japanese law counts it (民法 143条2項): it ends with the day before the one that corresponds to
     * the start, and where the last month has no such day, with that month's last day. Six months from 28 August end with
     * 27 February; from 31 August with the last day of February.
     *
     * @param months at least 0
     */
    public static DateRange ofMonths(LocalDate startInclusive, int months) {
        LocalDate corresponding = startInclusive.plusMonths(months);
        boolean exists = corresponding.getDayOfMonth() == startInclusive.getDayOfMonth();
        return new DateRange(startInclusive, exists ? corresponding : corresponding.plusDays(1));
    }

    public boolean isEmpty() {
        return startInclusive.equals(endExclusive);
    }

    public boolean hasStart() {
        return !startInclusive.equals(LocalDate.MIN);
    }

    public boolean hasEnd() {
        return !endExclusive.equals(LocalDate.MAX);
    }

    public @Nullable LocalDate startOrNull() {
        return hasStart() ? startInclusive : null;
    }

    public @Nullable LocalDate endOrNull() {
        return hasEnd() ? endExclusive : null;
    }

    /** The last day that counts; none for an empty range or one without end. */
    public Optional<LocalDate> lastInclusive() {
        return isEmpty() || !hasEnd() ? Optional.empty() : Optional.of(endExclusive.minusDays(1));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(startInclusive) && (day.isBefore(endExclusive) || !hasEnd());
    }

    /** Whether every day of the other is one of this; an empty other is enclosed when it lies within the bounds. */
    public boolean encloses(DateRange other) {
        return !other.startInclusive.isBefore(startInclusive) && !other.endExclusive.isAfter(endExclusive);
    }

    /** Whether a day belongs to both. Ranges that only touch do not overlap, an empty one overlaps nothing. */
    public boolean overlaps(DateRange other) {
        return !isEmpty()
                && !other.isEmpty()
                && startInclusive.isBefore(other.endExclusive)
                && other.startInclusive.isBefore(endExclusive);
    }

    /** Whether one ends where the other starts. */
    public boolean touches(DateRange other) {
        return endExclusive.equals(other.startInclusive) || other.endExclusive.equals(startInclusive);
    }

    /** The days that belong to both; none when there is no such day. */
    public Optional<DateRange> intersection(DateRange other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        LocalDate start = startInclusive.isAfter(other.startInclusive) ? startInclusive : other.startInclusive;
        LocalDate end = endExclusive.isBefore(other.endExclusive) ? endExclusive : other.endExclusive;
        return Optional.of(new DateRange(start, end));
    }

    /** Whether it is not longer than that many months from its start; a range without bounds never is. */
    public boolean lastsAtMostMonths(int months) {
        return hasStart() && hasEnd() && !endExclusive.isAfter(ofMonths(startInclusive, months).endExclusive);
    }

    /** How many days it has, 0 when empty. Only for a range with both bounds. */
    public long lengthInDays() {
        requireBounds();
        return ChronoUnit.DAYS.between(startInclusive, endExclusive);
    }

    /** Its days, oldest first. Only for a range with both bounds. */
    public Stream<LocalDate> days() {
        requireBounds();
        return startInclusive.datesUntil(endExclusive);
    }

    private void requireBounds() {
        if (!hasStart() || !hasEnd()) {
            throw new IllegalStateException("a range without bounds has no length");
        }
    }
}
