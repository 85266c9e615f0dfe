package org.banso.calendar.model;

import java.time.Instant;
import java.time.LocalDate;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.TimeSpan;

/** When people can be booked: the working hours of the open days. */
public record OpenTime(WorkingHours hours, OpenDays days) {

    /**
     * Whether a time may be booked now, whoever it is for.
     *
     * @throws Refused {@link CalendarReason#IN_THE_PAST}, {@link CalendarReason#CLOSED_DAY},
     *     {@link CalendarReason#OUTSIDE_WORKING_HOURS}
     */
    public void requireBookable(TimeSpan span, Instant now) {
        if (span.startInclusive().isBefore(now)) {
            throw new Refused(CalendarReason.IN_THE_PAST, span.startInclusive());
        }
        LocalDate day = span.startDate();
        days.closure(day).ifPresent(closure -> {
            throw new Refused(CalendarReason.CLOSED_DAY, day, closure);
        });
        if (!hours.on(day).encloses(span)) {
            throw new Refused(CalendarReason.OUTSIDE_WORKING_HOURS, hours.startInclusive(), hours.endExclusive());
        }
    }
}
