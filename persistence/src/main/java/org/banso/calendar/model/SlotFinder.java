package org.banso.calendar.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.banso.calendar.model.SlotTerms.Seat;
import org.banso.calendar.model.SlotWorld.Candidate;
import org.banso.calendar.model.SlotWorld.RoomOption;
import org.banso.kernel.model.DateRange;
import org.banso.kernel.model.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * Finds the first times at which there is somebody for every seat and a room.
 *
 * <p>Times come in their order, on the quarter of an hour, those of a day without overlapping and at most {@link #PER_DAY} a
 * day. People: as many as possible who know the family, then those with the least booked, then by uid; where somebody must
 * speak a language, the best such people of all ways to put one of these on one of the seats. Room: the smallest
 * that is large enough, then the lowest id. The same question always gets the same answer.
 *
 * <p>Each person's and room's free starts of a day are a set of bits; a start survives when every seat has somebody free,
 * and only then is it tried whether different people can sit on all seats.
 */
final class SlotFinder {

    /** More of one morning would be no choice. */
    static final int PER_DAY = 2;

    private final SlotWorld world;

    /** In the order of preference. */
    private final List<Candidate> people;

    private final List<RoomOption> rooms;
    private final Map<String, Map<LocalDate, List<TimeSpan>>> busyOfPerson = new HashMap<>();
    private final Map<Long, Map<LocalDate, List<TimeSpan>>> busyOfRoom = new HashMap<>();

    /** A time, who sits on which seat, and where; the room is null when none was needed. */
    record Found(
            TimeSpan span, List<Candidate> people, @Nullable RoomOption room) {}

    SlotFinder(SlotWorld world) {
        this.world = world;
        people = world.people().stream()
                .sorted(Comparator.comparing(Candidate::familiar)
                        .reversed()
                        .thenComparing(Candidate::bookedMinutes)
                        .thenComparing(Candidate::uid))
                .toList();
        rooms = world.rooms().stream()
                .sorted(Comparator.comparing(RoomOption::capacity).thenComparing(RoomOption::id))
                .toList();
        people.forEach(person -> busyOfPerson.put(person.uid(), byDay(person.busy())));
        rooms.forEach(room -> busyOfRoom.put(room.id(), byDay(room.busy())));
    }

    SlotWorld world() {
        return world;
    }

    /** The first times, fewer when there are not so many. */
    List<Found> find(SlotTerms terms, int atMost) {
        List<Found> found = new ArrayList<>();
        List<BitSet> seatsOfPerson = seatsOfPeople(terms.seats());
        for (LocalDate day : lookedAt(terms).toList()) {
            Free free = new Free(grid(day, terms), day, terms, seatsOfPerson);
            int ofDay = 0;
            int start = free.common.nextSetBit(0);
            while (start >= 0 && ofDay < PER_DAY && found.size() < atMost) {
                Optional<Found> here = free.at(start);
                here.ifPresent(found::add);
                ofDay += here.isPresent() ? 1 : 0;
                start = free.common.nextSetBit(here.isPresent() ? free.grid.firstAfter(start) : start + 1);
            }
            if (found.size() == atMost) {
                break;
            }
        }
        return found;
    }

    /** The first time alone. */
    Optional<Instant> first(SlotTerms terms) {
        return find(terms, 1).stream()
                .map(found -> found.span().startInclusive())
                .findFirst();
    }

    /** The open days of the window that are not ruled out. */
    Stream<LocalDate> lookedAt(SlotTerms terms) {
        return openDays(terms.window()).filter(day -> !terms.excludedWeekdays().contains(day.getDayOfWeek()));
    }

    Stream<LocalDate> openDays(DateRange window) {
        return window.days().filter(world.openTime().days()::isOpen);
    }

    DayGrid grid(LocalDate day, SlotTerms terms) {
        return new DayGrid(day, world.openTime().hours(), terms, world.now());
    }

    /** Whether a room that is large enough is free at some time, whoever else is. */
    boolean hasFreeRoom(SlotTerms terms) {
        return lookedAt(terms).anyMatch(day -> {
            DayGrid grid = grid(day, terms);
            return rooms.stream()
                    .filter(room -> room.capacity() >= terms.roomCapacity())
                    .anyMatch(room -> !freeRoom(grid, day, room).isEmpty());
        });
    }

    /** Whether somebody who meets the seat's need is free at some time, whoever else is. */
    boolean hasFreePerson(SlotTerms terms, Seat seat) {
        return lookedAt(terms).anyMatch(day -> {
            DayGrid grid = grid(day, terms);
            return people.stream()
                    .filter(person -> seat.uids().contains(person.uid()))
                    .anyMatch(person -> !freePerson(grid, day, person).isEmpty());
        });
    }

    /** The seats for which there are too few different people at any time. */
    List<Seat> shortOfPeople(List<Seat> seats) {
        BitSet everyone = new BitSet(people.size());
        everyone.set(0, people.size());
        return Seating.tooFew(seatsOfPeople(seats), seats.size(), everyone).stream()
                .mapToObj(seats::get)
                .toList();
    }

    /** Which of two ways to seat people is preferred. */
    private int compare(int[] one, int[] other) {
        int[] oneInOrder = Arrays.stream(one).sorted().toArray();
        int[] otherInOrder = Arrays.stream(other).sorted().toArray();
        return Comparator.comparingLong(this::strangers)
                .thenComparingLong(this::bookedMinutes)
                .thenComparing((first, second) -> Arrays.compare(oneInOrder, otherInOrder))
                .thenComparing(Arrays::compare)
                .compare(one, other);
    }

    private long strangers(int[] seated) {
        return Arrays.stream(seated)
                .filter(person -> !people.get(person).familiar())
                .count();
    }

    private long bookedMinutes(int[] seated) {
        return Arrays.stream(seated)
                .mapToLong(person -> people.get(person).bookedMinutes())
                .sum();
    }

    private List<BitSet> seatsOfPeople(List<Seat> seats) {
        List<BitSet> seatsOfPerson = new ArrayList<>();
        for (Candidate person : people) {
            BitSet possible = new BitSet(seats.size());
            for (int seat = 0; seat < seats.size(); seat++) {
                possible.set(seat, seats.get(seat).uids().contains(person.uid()));
            }
            seatsOfPerson.add(possible);
        }
        return seatsOfPerson;
    }

    private BitSet freePerson(DayGrid grid, LocalDate day, Candidate person) {
        return grid.freeOf(busyOfPerson.getOrDefault(person.uid(), Map.of()).getOrDefault(day, List.of()));
    }

    private BitSet freeRoom(DayGrid grid, LocalDate day, RoomOption room) {
        return grid.freeOf(busyOfRoom.getOrDefault(room.id(), Map.of()).getOrDefault(day, List.of()));
    }

    /** Busy time by the days that it touches, only those that may be asked about. */
    private Map<LocalDate, List<TimeSpan>> byDay(List<TimeSpan> busy) {
        DateRange known = world.openTime().days().known();
        Map<LocalDate, List<TimeSpan>> byDay = new HashMap<>();
        for (TimeSpan span : busy) {
            span.dates()
                    .intersection(known)
                    .ifPresent(days -> days.days()
                            .forEach(day -> byDay.computeIfAbsent(day, any -> new ArrayList<>())
                                    .add(span)));
        }
        return byDay;
    }

    /** Who and what is free on one day. */
    private final class Free {

        private final DayGrid grid;
        private final SlotTerms terms;
        private final List<BitSet> seatsOfPerson;
        private final BitSet[] ofPerson;
        private final BitSet[] ofRoom;

        /** The starts at which each seat has somebody, perhaps the same one twice, and a room is free. */
        private final BitSet common;

        Free(DayGrid grid, LocalDate day, SlotTerms terms, List<BitSet> seatsOfPerson) {
            this.grid = grid;
            this.terms = terms;
            this.seatsOfPerson = seatsOfPerson;
            ofPerson =
                    people.stream().map(person -> freePerson(grid, day, person)).toArray(BitSet[]::new);
            ofRoom = rooms.stream()
                    .map(room -> room.capacity() >= terms.roomCapacity() ? freeRoom(grid, day, room) : new BitSet())
                    .toArray(BitSet[]::new);
            common = grid.all();
            for (int seat = 0; seat < terms.seats().size(); seat++) {
                BitSet somebody = new BitSet();
                for (int person = 0; person < ofPerson.length; person++) {
                    if (seatsOfPerson.get(person).get(seat)) {
                        somebody.or(ofPerson[person]);
                    }
                }
                common.and(somebody);
            }
            if (terms.needsRoom()) {
                BitSet anyRoom = new BitSet();
                Arrays.stream(ofRoom).forEach(anyRoom::or);
                common.and(anyRoom);
            }
        }

        Optional<Found> at(int start) {
            BitSet present = new BitSet(ofPerson.length);
            for (int person = 0; person < ofPerson.length; person++) {
                present.set(person, ofPerson[person].get(start));
            }
            return seated(present)
                    .map(seated -> new Found(
                            grid.span(start),
                            Arrays.stream(seated).mapToObj(people::get).toList(),
                            roomAt(start)));
        }

        private Optional<int[]> seated(BitSet present) {
            int seats = terms.seats().size();
            Set<String> speakers = terms.speakers();
            if (speakers == null) {
                return Seating.best(seatsOfPerson, seats, present);
            }
            return IntStream.range(0, seats)
                    .mapToObj(seat -> Seating.best(withSpeakerOn(seat, speakers), seats, present))
                    .flatMap(Optional::stream)
                    .min(SlotFinder.this::compare);
        }

        private List<BitSet> withSpeakerOn(int seat, Set<String> speakers) {
            List<BitSet> narrowed = new ArrayList<>();
            for (int person = 0; person < seatsOfPerson.size(); person++) {
                BitSet possible = (BitSet) seatsOfPerson.get(person).clone();
                if (!speakers.contains(people.get(person).uid())) {
                    possible.clear(seat);
                }
                narrowed.add(possible);
            }
            return narrowed;
        }

        private @Nullable RoomOption roomAt(int start) {
            for (int room = 0; terms.needsRoom() && room < ofRoom.length; room++) {
                if (ofRoom[room].get(start)) {
                    return rooms.get(room);
                }
            }
            return null;
        }
    }
}
