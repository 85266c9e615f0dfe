package org.banso.meeting.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.banso.calendar.model.RoomLine;
import org.banso.calendar.model.WorkingHours;
import org.banso.kernel.model.TimeSpan;

/**
 * The calendar of a stretch of days.
 *
 * @param taken times at which rooms are booked for something that the reader does not see
 * @param closed the days on which the offices are closed
 */
public record CalendarSheet(
        WorkingHours hours,
        List<RoomLine> rooms,
        List<CalendarEntry> entries,
        List<Taken> taken,
        List<LocalDate> closed)
        implements Serializable {

    /** A room that is booked, for whatever it is. */
    public record Taken(long roomId, TimeSpan span) implements Serializable {}
}
