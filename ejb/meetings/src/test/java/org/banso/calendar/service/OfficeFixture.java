package org.banso.calendar.service;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.banso.calendar.model.Absences;
import org.banso.calendar.model.Bookings;
import org.banso.calendar.model.ClosedDays;
import org.banso.calendar.model.Feeds;
import org.banso.calendar.model.Patterns;
import org.banso.calendar.model.Presence;
import org.banso.calendar.model.Room;
import org.banso.calendar.model.Rooms;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.directory.model.DirectoryPerson;
import org.banso.directory.model.Role;
import org.banso.directory.model.Roll;
import org.banso.directory.model.Staff;
import org.banso.directory.service.CurrentActor;
import org.banso.kernel.model.Tokyo;
import org.banso.policy.model.Settings;
import org.banso.policy.service.PolicyBook;

/** An office with two workers, two psychologists and a room, on the evening before an ordinary Tuesday. */
final class OfficeFixture {

    static final LocalDate TUESDAY = LocalDate.of(2024, 6, 4);
    static final Instant EVENING_BEFORE = Tokyo.at(TUESDAY.minusDays(1), LocalTime.of(18, 0));

    private OfficeFixture() {}

    static void staff(EntityManager em) {
        em.persist(person("zz-ko", "架空 甲", Agency.PLAT_HOME, Role.CASEWORKER));
        em.persist(person("zz-otsu", "架空 乙", Agency.PLAT_HOME, Role.CASEWORKER));
        em.persist(person("zz-hei", "架空 丙", Agency.MERKMAL, Role.PSYCHOLOGIST));
        em.persist(person("zz-tei", "架空 丁", Agency.MERKMAL, Role.PSYCHOLOGIST));
        em.flush();
    }

    static long room(EntityManager em, String name, int capacity) {
        Room room = new Room(name, Agency.LINK_DESK, capacity);
        new Rooms(em).add(room);
        em.flush();
        return room.id();
    }

    static TimeBooking timeBooking(EntityManager em) {
        return new TimeBooking(
                officeTime(em),
                new Roll(em),
                new Rooms(em),
                new Bookings(em),
                new Presence(new Absences(em), new Patterns(em)),
                clock());
    }

    static FreeTime freeTime(EntityManager em) {
        return new FreeTime(
                officeTime(em),
                new Roll(em),
                new Rooms(em),
                new Bookings(em),
                new Presence(new Absences(em), new Patterns(em)),
                clock());
    }

    static Diary diaryOf(EntityManager em, String uid) {
        Actor actor = new Actor(uid, "架空", Agency.PLAT_HOME, Set.of(Role.CASEWORKER));
        CurrentActor current = new CurrentActor(null, null) {
            @Override
            public Actor actor() {
                return actor;
            }
        };
        return new Diary(current, new Bookings(em), new Absences(em), new Patterns(em), new Feeds(em), clock());
    }

    private static OfficeTime officeTime(EntityManager em) {
        return new OfficeTime(new PolicyBook(new Settings(em), clock()), new ClosedDays(em));
    }

    static Clock clock() {
        return Clock.fixed(EVENING_BEFORE, Tokyo.ZONE);
    }

    private static Staff person(String uid, String name, Agency agency, Role role) {
        return new Staff(new DirectoryPerson(uid, name, "カクウ", agency, Set.of(), Set.of(role)));
    }
}
