package org.banso.meeting.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.banso.access.service.CaseGate;
import org.banso.calendar.model.Bookings;
import org.banso.calendar.model.OpenTime;
import org.banso.calendar.model.Resource;
import org.banso.calendar.model.Room;
import org.banso.calendar.model.RoomLine;
import org.banso.calendar.model.Rooms;
import org.banso.calendar.service.OfficeTime;
import org.banso.directory.model.Role;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.DateRange;
import org.banso.kernel.model.TimeSpan;
import org.banso.meeting.model.CalendarEntries;
import org.banso.meeting.model.CalendarEntry;
import org.banso.meeting.model.CalendarSheet;

/** The calendar: the meetings that I may see, and of the others only that a room is taken. */
@Stateless
@RolesAllowed({Role.Names.DESK, Role.Names.CASEWORKER, Role.Names.PSYCHOLOGIST, Role.Names.SUPERVISOR})
public class MeetingCalendar {

    @Inject
    private CaseGate gate;

    @Inject
    private CalendarEntries entries;

    @Inject
    private Rooms rooms;

    @Inject
    private Bookings bookings;

    @Inject
    private OfficeTime officeTime;

    protected MeetingCalendar() {}

    public MeetingCalendar(
            CaseGate gate, CalendarEntries entries, Rooms rooms, Bookings bookings, OfficeTime officeTime) {
        this.gate = gate;
        this.entries = entries;
        this.rooms = rooms;
        this.bookings = bookings;
        this.officeTime = officeTime;
    }

    /** What is on these days. */
    @Audited(value = "meeting.calendar", look = true)
    public CalendarSheet sheet(@NotNull LocalDate fromInclusive, @NotNull LocalDate toInclusive) {
        DateRange days = DateRange.ofClosed(fromInclusive, toInclusive);
        TimeSpan span = TimeSpan.ofDays(days);
        OpenTime open = officeTime.on(days);
        List<RoomLine> lines =
                rooms.open(fromInclusive).stream().map(Room::line).toList();
        List<CalendarEntry> seen = entries.within(span, gate.reader());
        return new CalendarSheet(
                open.hours(),
                lines,
                seen,
                taken(span, lines, seen),
                days.days().filter(day -> !open.days().isOpen(day)).toList());
    }

    private List<CalendarSheet.Taken> taken(TimeSpan span, List<RoomLine> lines, List<CalendarEntry> seen) {
        Set<String> known = new HashSet<>();
        seen.forEach(entry -> known.add(entry.roomId() + " " + entry.startsAt()));
        List<CalendarSheet.Taken> taken = new ArrayList<>();
        bookings.busy(span, lines.stream().map(room -> Resource.room(room.id())).toList())
                .forEach((resource, spans) -> lines.stream()
                        .filter(room -> Resource.room(room.id()).equals(resource))
                        .forEach(room -> spans.stream()
                                .filter(one -> !known.contains(room.id() + " " + one.startInclusive()))
                                .forEach(one -> taken.add(new CalendarSheet.Taken(room.id(), one)))));
        return taken;
    }
}
