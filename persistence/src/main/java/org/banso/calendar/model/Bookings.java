package org.banso.calendar.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.banso.kernel.model.DateRange;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.TimeSpan;

/**
 * Who and what is booked when.
 *
 * <p>Written in SQL and not as an entity: a booking is an attempt that the exclusion constraint {@code calendar_booking_not_twice}
 * decides, and a failed attempt must leave the transaction alive so that it can say who was taken. An insert that meets
 * another one in flight waits for that one's end. Resources are tried in the order of their names, the same for everyone, so
 * that two who want the same things never wait for each other.
 */
@Dependent
public class Bookings {

    /** The meeting of a closed room's booking. */
    private static final long NO_MEETING = 0;

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected Bookings() {}

    public Bookings(EntityManager em) {
        this.em = em;
    }

    /**
     * Books all of them or, when one is taken, not the ones behind it; the caller then refuses, which undoes the ones before.
     *
     * @return the first that is taken already; nothing when all are booked
     */
    public Optional<Resource> take(long meetingId, TimeSpan during, Collection<Resource> resources) {
        Map<Resource, TimeSpan> times = new HashMap<>();
        resources.forEach(resource -> times.put(resource, during));
        return take(meetingId, times);
    }

    /** The same, each for its own time. */
    public Optional<Resource> take(long meetingId, Map<Resource, TimeSpan> times) {
        em.flush();
        for (Map.Entry<Resource, TimeSpan> time : new TreeMap<>(times).entrySet()) {
            Resource resource = time.getKey();
            TimeSpan during = time.getValue();
            int booked = em.createNativeQuery("""
                            insert into calendar_booking (meeting_id, resource, during)
                            values (?meeting, ?resource, tstzrange(cast(?start as timestamptz), cast(?end as timestamptz)))
                            on conflict on constraint calendar_booking_not_twice do nothing""")
                    .setParameter("meeting", meetingId)
                    .setParameter("resource", resource.key())
                    .setParameter("start", Timestamp.from(during.startInclusive()))
                    .setParameter("end", Timestamp.from(during.endExclusive()))
                    .executeUpdate();
            if (booked == 0) {
                return Optional.of(resource);
            }
        }
        return Optional.empty();
    }

    /** Gives back what the meeting had booked; nothing happens when it had nothing. Index calendar_booking_by_meeting. */
    public void giveBack(long meetingId) {
        em.createNativeQuery("update calendar_booking set active = false where meeting_id = ?meeting and active")
                .setParameter("meeting", meetingId)
                .executeUpdate();
    }

    /**
     * The room is nobody's from that day to the calendar's end: a booking for no meeting, so that the same constraint which
     * refuses two meetings refuses a meeting in a closed room, even at the same moment.
     *
     * @throws Refused {@link CalendarReason#ROOM_STILL_BOOKED}
     */
    public void closeRoom(Room room, LocalDate closesOn) {
        em.flush();
        Resource resource = Resource.room(room.id());
        em.createNativeQuery(
                        "update calendar_booking set active = false where meeting_id = ?none and resource = ?room and active")
                .setParameter("none", NO_MEETING)
                .setParameter("room", resource.key())
                .executeUpdate();
        TimeSpan closed =
                TimeSpan.ofDays(DateRange.of(closesOn, JapaneseHolidays.known().endExclusive()));
        if (take(NO_MEETING, closed, List.of(resource)).isPresent()) {
            List<TimeSpan> booked = busy(closed, List.of(resource)).getOrDefault(resource, List.of());
            throw new Refused(
                    CalendarReason.ROOM_STILL_BOOKED,
                    booked.get(booked.size() - 1).startDate());
        }
    }

    /** How many meetings have a booking that begins on that day. The constraint's index does not help; there are few. */
    public int meetingsOn(LocalDate day) {
        TimeSpan during = TimeSpan.ofDays(DateRange.ofClosed(day, day));
        return ((Number) em.createNativeQuery("""
                        select count(distinct meeting_id) from calendar_booking
                         where active and meeting_id <> ?none
                           and during && tstzrange(cast(?start as timestamptz), cast(?end as timestamptz))""")
                        .setParameter("none", NO_MEETING)
                        .setParameter("start", Timestamp.from(during.startInclusive()))
                        .setParameter("end", Timestamp.from(during.endExclusive()))
                        .getSingleResult())
                .intValue();
    }

    /** When each of them is booked within a time, in order; who is not is missing. The constraint's own index. */
    public Map<Resource, List<TimeSpan>> busy(TimeSpan within, Collection<Resource> resources) {
        return busyBut(List.of(), within, resources);
    }

    /** The same as if these meetings were not. */
    public Map<Resource, List<TimeSpan>> busyBut(
            Collection<Long> meetingIds, TimeSpan within, Collection<Resource> resources) {
        Map<Resource, List<TimeSpan>> busy = new HashMap<>();
        for (Object row : em.createNativeQuery("""
                        select resource, lower(during), upper(during)
                          from calendar_booking
                         where active and resource = any (string_to_array(?resources, chr(10)))
                           and meeting_id <> all (cast(string_to_array(?but, ',') as bigint[]))
                           and during && tstzrange(cast(?start as timestamptz), cast(?end as timestamptz))
                         order by resource, lower(during)""")
                .setParameter(
                        "resources",
                        String.join("\n", resources.stream().map(Resource::key).toList()))
                .setParameter("but", meetingIds.stream().map(String::valueOf).collect(Collectors.joining(",")))
                .setParameter("start", Timestamp.from(within.startInclusive()))
                .setParameter("end", Timestamp.from(within.endExclusive()))
                .getResultList()) {
            Object[] columns = (Object[]) row;
            busy.computeIfAbsent(new Resource((String) columns[0]), any -> new ArrayList<>())
                    .add(TimeSpan.of(((Timestamp) columns[1]).toInstant(), ((Timestamp) columns[2]).toInstant()));
        }
        return busy;
    }

    /** A person's bookings within a time with the room that was booked with them, in order. The constraint's own index. */
    public List<DiaryLine> diary(TimeSpan within, String uid) {
        List<DiaryLine> lines = new ArrayList<>();
        for (Object row : em.createNativeQuery("""
                        select mine.meeting_id, lower(mine.during), upper(mine.during), room.name
                          from calendar_booking mine
                          left join calendar_booking placed
                            on placed.meeting_id = mine.meeting_id and placed.active and placed.resource like 'room:%'
                          left join calendar_room room on placed.resource = 'room:' || room.id
                         where mine.active and mine.resource = ?person
                           and mine.during && tstzrange(cast(?start as timestamptz), cast(?end as timestamptz))
                         order by lower(mine.during)""")
                .setParameter("person", Resource.person(uid).key())
                .setParameter("start", Timestamp.from(within.startInclusive()))
                .setParameter("end", Timestamp.from(within.endExclusive()))
                .getResultList()) {
            Object[] columns = (Object[]) row;
            lines.add(DiaryLine.booked(
                    ((Number) columns[0]).longValue(),
                    TimeSpan.of(((Timestamp) columns[1]).toInstant(), ((Timestamp) columns[2]).toInstant()),
                    (String) columns[3]));
        }
        return lines;
    }
}
