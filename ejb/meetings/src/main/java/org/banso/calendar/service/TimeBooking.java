package org.banso.calendar.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.banso.calendar.model.Bookings;
import org.banso.calendar.model.Presence;
import org.banso.calendar.model.Reservation;
import org.banso.calendar.model.Room;
import org.banso.calendar.model.Rooms;
import org.banso.calendar.model.TakeTime;
import org.banso.directory.model.Role;
import org.banso.directory.model.Roll;
import org.banso.directory.model.Staff;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * Books people and a room for a meeting, and gives them back, inside the transaction of whoever calls the meeting. To move a
 * meeting is to give back and take.
 */
@Stateless
public class TimeBooking {

    @Inject
    private OfficeTime officeTime;

    @Inject
    private Roll roll;

    @Inject
    private Rooms rooms;

    @Inject
    private Bookings bookings;

    @Inject
    private Presence presence;

    @Inject
    private Clock clock;

    protected TimeBooking() {}

    public TimeBooking(
            OfficeTime officeTime, Roll roll, Rooms rooms, Bookings bookings, Presence presence, Clock clock) {
        this.officeTime = officeTime;
        this.roll = roll;
        this.rooms = rooms;
        this.bookings = bookings;
        this.presence = presence;
        this.clock = clock;
    }

    /**
     * All of them or none: a refusal undoes what the transaction did.
     *
     * @throws org.banso.kernel.model.Refused with one of {@link org.banso.calendar.model.CalendarReason}
     */
    @RolesAllowed({Role.Names.DESK, Role.Names.CASEWORKER, Role.Names.PSYCHOLOGIST, Role.Names.SUPERVISOR})
    @Audited("calendar.take")
    public void take(@Valid TakeTime wanted) {
        TimeSpan during = TimeSpan.of(wanted.startsAt(), wanted.endsAt());
        officeTime.on(during.dates()).requireBookable(during, clock.instant());
        Reservation reservation =
                new Reservation(wanted, room(wanted), people(wanted), presence.away(wanted.whole(), wanted.people()));
        reservation.mustBePossible();
        bookings.take(wanted.meetingId(), reservation.resources()).ifPresent(resource -> {
            throw reservation.taken(resource);
        });
    }

    /** Whatever the meeting had booked is free again. */
    @RolesAllowed({Role.Names.DESK, Role.Names.CASEWORKER, Role.Names.PSYCHOLOGIST, Role.Names.SUPERVISOR})
    @Audited("calendar.give-back")
    public void giveBack(long meetingId) {
        bookings.giveBack(meetingId);
    }

    private @Nullable Room room(TakeTime wanted) {
        return wanted.roomId() == null ? null : rooms.find(wanted.roomId()).orElse(null);
    }

    private List<Staff> people(TakeTime wanted) {
        return wanted.people().stream().flatMap(uid -> roll.find(uid).stream()).toList();
    }
}
