package org.banso.calendar.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.BitSet;
import java.util.List;
import org.banso.kernel.model.TimeSpan;
import org.banso.kernel.model.Tokyo;
import org.jspecify.annotations.Nullable;

/**
 * The starts that are possible on one day: on the quarter of an hour, so early that the length still fits. A set of starts is
 * a {@link BitSet}, start number 0 is the first one.
 */
final class DayGrid {

    /** Minutes between two starts. */
    static final int STEP_MINUTES = 15;

    private static final long STEP = Duration.ofMinutes(STEP_MINUTES).toSeconds();

    private final long firstStart;
    private final int starts;
    private final long length;

    /** Starts of a length on a day within hours, none of them before {@code now}. */
    DayGrid(LocalDate day, WorkingHours hours, SlotTerms terms, Instant now) {
        long midnight = Tokyo.startOf(day).getEpochSecond();
        long from = midnight + later(hours.startInclusive(), terms.notBefore()).toSecondOfDay();
        long to = midnight + earlier(hours.endExclusive(), terms.notAfter()).toSecondOfDay();
        // Up to the next whole second: a start within the current second has begun.
        long begun = now.getNano() == 0 ? now.getEpochSecond() : now.getEpochSecond() + 1;
        length = terms.length().toSeconds();
        firstStart = midnight + ceilDiv(Math.max(from, begun) - midnight, STEP) * STEP;
        long lastStart = midnight + Math.floorDiv(to - length - midnight, STEP) * STEP;
        starts = (int) Math.max(0, (lastStart - firstStart) / STEP + 1);
    }

    BitSet all() {
        BitSet all = new BitSet(starts);
        all.set(0, starts);
        return all;
    }

    /** The starts at which nothing of the busy time falls into the length. */
    BitSet freeOf(List<TimeSpan> busy) {
        BitSet free = all();
        for (TimeSpan span : busy) {
            long busyFrom = span.startInclusive().getEpochSecond();
            long busyTo =
                    span.endExclusive().getEpochSecond() + (span.endExclusive().getNano() == 0 ? 0 : 1);
            // Not free is a start later than busyFrom - length and earlier than busyTo.
            long low = Math.max(0, Math.floorDiv(busyFrom - length - firstStart, STEP) + 1);
            long high = Math.min(starts, ceilDiv(busyTo - firstStart, STEP));
            if (low < high) {
                free.clear((int) low, (int) high);
            }
        }
        return free;
    }

    TimeSpan span(int start) {
        return TimeSpan.of(Instant.ofEpochSecond(firstStart + start * STEP), Duration.ofSeconds(length));
    }

    /** The first start that does not overlap one that began at {@code start}. */
    int firstAfter(int start) {
        return start + (int) ceilDiv(length, STEP);
    }

    /** {@code Math.ceilDiv} is younger than Java 17. */
    private static long ceilDiv(long dividend, long divisor) {
        return -Math.floorDiv(-dividend, divisor);
    }

    private static LocalTime later(LocalTime hour, @Nullable LocalTime wish) {
        return wish == null || wish.isBefore(hour) ? hour : wish;
    }

    private static LocalTime earlier(LocalTime hour, @Nullable LocalTime wish) {
        return wish == null || wish.isAfter(hour) ? hour : wish;
    }
}
