package org.banso.calendar.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.banso.directory.model.Staff;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * A time that somebody wants for a meeting: with whom, where, and everything that says no before it is tried. Whether it is
 * still free is not looked at here: that is decided when it is booked.
 *
 * @param room the room asked for, as found; null when it is not there or they meet elsewhere
 * @param people those asked for who are on the roll
 * @param away by uid the times about that day at which they cannot be booked
 */
public record Reservation(TakeTime wanted, @Nullable Room room, List<Staff> people, Map<String, List<TimeSpan>> away) {

    public TimeSpan during() {
        return TimeSpan.of(wanted.startsAt(), wanted.endsAt());
    }

    /**
     * @throws Refused {@link CalendarReason#ROOM_UNKNOWN}, {@link CalendarReason#ROOM_TOO_SMALL},
     *     {@link CalendarReason#PERSON_UNKNOWN}, {@link CalendarReason#PERSON_AWAY}
     */
    public void mustBePossible() {
        if (wanted.roomId() != null) {
            if (room == null || !room.isOpenOn(during().startDate())) {
                throw new Refused(CalendarReason.ROOM_UNKNOWN);
            }
            if (room.capacity() < wanted.people().size()) {
                throw new Refused(
                        CalendarReason.ROOM_TOO_SMALL,
                        room.capacity(),
                        wanted.people().size());
            }
        }
        for (String uid : wanted.people()) {
            if (people.stream().noneMatch(person -> person.uid().equals(uid) && person.isActive())) {
                throw new Refused(CalendarReason.PERSON_UNKNOWN, uid);
            }
        }
        wanted.people().stream()
                .filter(uid -> away.getOrDefault(uid, List.of()).stream().anyMatch(wanted.neededFrom(uid)::overlaps))
                .sorted()
                .findFirst()
                .ifPresent(uid -> {
                    throw new Refused(CalendarReason.PERSON_AWAY, nameOf(Resource.person(uid)));
                });
    }

    /** What is taken, and when: people with their ways. */
    public Map<Resource, TimeSpan> resources() {
        Map<Resource, TimeSpan> resources = new HashMap<>();
        wanted.people().forEach(uid -> resources.put(Resource.person(uid), wanted.neededFrom(uid)));
        if (wanted.roomId() != null) {
            resources.put(Resource.room(wanted.roomId()), during());
        }
        return resources;
    }

    /** Somebody else has it. */
    public Refused taken(Resource resource) {
        return resource.isRoom()
                ? new Refused(
                        CalendarReason.ROOM_TAKEN, Objects.requireNonNull(room).name())
                : new Refused(CalendarReason.PERSON_TAKEN, nameOf(resource));
    }

    private String nameOf(Resource resource) {
        return people.stream()
                .filter(person -> Resource.person(person.uid()).equals(resource))
                .map(person -> person.line().name())
                .findFirst()
                .orElseThrow();
    }
}
