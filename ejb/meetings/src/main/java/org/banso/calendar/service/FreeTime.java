package org.banso.calendar.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.banso.calendar.model.Bookings;
import org.banso.calendar.model.OpenTime;
import org.banso.calendar.model.Presence;
import org.banso.calendar.model.Room;
import org.banso.calendar.model.Rooms;
import org.banso.calendar.model.SlotAnswer;
import org.banso.calendar.model.SlotSearch;
import org.banso.calendar.model.SlotSearch.Colleague;
import org.banso.calendar.model.SlotSearch.Diaries;
import org.banso.calendar.model.SlotWish;
import org.banso.directory.model.Role;
import org.banso.directory.model.Roll;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.TimeSpan;

/** When could they all meet? Looks into diaries and rooms and answers with times; holds nothing. */
@Stateless
public class FreeTime {

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

    protected FreeTime() {}

    public FreeTime(OfficeTime officeTime, Roll roll, Rooms rooms, Bookings bookings, Presence presence, Clock clock) {
        this.officeTime = officeTime;
        this.roll = roll;
        this.rooms = rooms;
        this.bookings = bookings;
        this.presence = presence;
        this.clock = clock;
    }

    /** The first times that suit everyone, or why there are none. Whether the caller may plan for a case was asked before. */
    @RolesAllowed({Role.Names.DESK, Role.Names.CASEWORKER, Role.Names.PSYCHOLOGIST, Role.Names.SUPERVISOR})
    @Audited(value = "calendar.offers", look = true)
    public SlotAnswer offers(@Valid SlotWish wish) {
        SlotSearch search = new SlotSearch(
                wish,
                roll.active().stream().map(Colleague::of).toList(),
                rooms.open(wish.fromDate()).stream().map(Room::line).toList());
        OpenTime openTime = officeTime.on(search.daysToRead());
        TimeSpan read = TimeSpan.ofDays(search.daysToRead());
        Map<String, List<TimeSpan>> away = presence.away(read, search.people());
        return search.answer(openTime, new Diaries(bookings.busy(read, search.resources()), away), clock.instant());
    }
}
