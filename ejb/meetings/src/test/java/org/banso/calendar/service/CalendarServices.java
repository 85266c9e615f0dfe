package org.banso.calendar.service;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.banso.calendar.model.Absences;
import org.banso.calendar.model.Bookings;
import org.banso.calendar.model.ClosedDays;
import org.banso.calendar.model.Patterns;
import org.banso.calendar.model.Presence;
import org.banso.calendar.model.Rooms;
import org.banso.directory.model.Roll;
import org.banso.policy.model.Settings;
import org.banso.policy.service.PolicyBook;

/** The calendar's services for the tests of the rooms that stand on them. */
public final class CalendarServices {

    private CalendarServices() {}

    public static FreeTime freeTime(EntityManager em, Clock clock) {
        return new FreeTime(
                officeTime(em, clock),
                new Roll(em),
                new Rooms(em),
                new Bookings(em),
                new Presence(new Absences(em), new Patterns(em)),
                clock);
    }

    public static TimeBooking timeBooking(EntityManager em, Clock clock) {
        return new TimeBooking(
                officeTime(em, clock),
                new Roll(em),
                new Rooms(em),
                new Bookings(em),
                new Presence(new Absences(em), new Patterns(em)),
                clock);
    }

    public static OfficeTime officeTime(EntityManager em, Clock clock) {
        return new OfficeTime(new PolicyBook(new Settings(em), clock), new ClosedDays(em));
    }
}
