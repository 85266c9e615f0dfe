package org.banso.calendar.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.banso.calendar.model.AddRoom;
import org.banso.calendar.model.Bookings;
import org.banso.calendar.model.CloseOffices;
import org.banso.calendar.model.CloseRoom;
import org.banso.calendar.model.ClosedDays;
import org.banso.calendar.model.ClosingDay;
import org.banso.calendar.model.ClosingDayLine;
import org.banso.calendar.model.RenameRoom;
import org.banso.calendar.model.Room;
import org.banso.calendar.model.RoomSheet;
import org.banso.calendar.model.Rooms;
import org.banso.calendar.model.SetWay;
import org.banso.calendar.model.WayTimes;
import org.banso.calendar.model.Ways;
import org.banso.directory.model.Role;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Tokyo;

/** The administrator's care for what the calendar stands on: rooms, and the days on which the offices are closed. */
@Stateless
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class OfficeKeeping {

    @Inject
    private Rooms rooms;

    @Inject
    private Bookings bookings;

    @Inject
    private ClosedDays closedDays;

    @Inject
    private Ways ways;

    @Inject
    private Clock clock;

    protected OfficeKeeping() {}

    public OfficeKeeping(Rooms rooms, Bookings bookings, ClosedDays closedDays, Ways ways, Clock clock) {
        this.rooms = rooms;
        this.bookings = bookings;
        this.closedDays = closedDays;
        this.ways = ways;
        this.clock = clock;
    }

    /** All rooms, those that are closed at the end. */
    @Audited(value = "calendar.rooms", look = true)
    public List<RoomSheet> rooms() {
        return rooms.all().stream().map(Room::sheet).toList();
    }

    /** Answers the room's id. */
    @Audited("calendar.add-room")
    public long add(@Valid AddRoom command) {
        Room room = new Room(command.name(), command.agency(), command.capacity());
        rooms.add(room);
        return room.id();
    }

    @Audited("calendar.rename-room")
    public void rename(@Valid RenameRoom command) {
        rooms.rename(room(command.roomId()), command);
    }

    /** @throws Refused ROOM_STILL_BOOKED when somebody has booked it for that day or later */
    @Audited("calendar.close-room")
    public void close(@Valid CloseRoom command) {
        Room room = room(command.roomId());
        room.close(command, today());
        bookings.closeRoom(room, command.closesOn());
    }

    /** The last year's closing days and all to come, in order. */
    @Audited(value = "calendar.closing-days", look = true)
    public List<ClosingDayLine> closingDays() {
        LocalDate today = today();
        return closedDays.closingDaysSince(today.minusYears(1)).stream()
                .map(day -> day.line(today))
                .toList();
    }

    /** Answers how many meetings are booked on that day; they stay booked. */
    @Audited("calendar.close-offices")
    public int closeOffices(@Valid CloseOffices command) {
        closedDays.add(ClosingDay.decided(command, today()));
        return bookings.meetingsOn(command.day());
    }

    /** The offices are open on that day after all. */
    @Audited("calendar.open-offices")
    public void openOffices(@NotNull LocalDate day) {
        closedDays.takeBack(day, today());
    }

    /** How long it takes from each house to each district. */
    @Audited(value = "calendar.ways", look = true)
    public WayTimes ways() {
        return ways.times();
    }

    @Audited("calendar.set-way")
    public void set(@Valid SetWay command) {
        ways.set(command);
    }

    private Room room(long id) {
        return rooms.find(id).orElseThrow(() -> new Refused(KernelReason.NOT_FOUND));
    }

    private LocalDate today() {
        return Tokyo.dateOf(clock.instant());
    }
}
