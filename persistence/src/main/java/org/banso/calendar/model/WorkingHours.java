package org.banso.calendar.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.banso.kernel.model.TimeSpan;

/**
 * When the offices are open on an open day, by the clock on the wall. Start inclusive, end exclusive, never over midnight:
 * a meeting until {@code endExclusive} is within them.
 */
public record WorkingHours(LocalTime startInclusive, LocalTime endExclusive) implements Serializable {

    public WorkingHours {
        if (!startInclusive.isBefore(endExclusive)) {
            throw new IllegalArgumentException("working hours end after they begin, on the same day");
        }
    }

    public TimeSpan on(LocalDate day) {
        return TimeSpan.on(day, startInclusive, endExclusive);
    }
}
