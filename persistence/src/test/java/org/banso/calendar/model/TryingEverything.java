package org.banso.calendar.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.banso.calendar.model.SlotFinder.Found;
import org.banso.calendar.model.SlotTerms.Seat;
import org.banso.calendar.model.SlotWorld.Candidate;
import org.banso.calendar.model.SlotWorld.RoomOption;
import org.banso.kernel.model.TimeSpan;
import org.banso.kernel.model.Tokyo;
import org.jspecify.annotations.Nullable;

/** The finder's question answered without any cleverness: every start, every way to seat the people, every room. */
final class TryingEverything {

    private final SlotWorld world;
    private final List<Candidate> byPreference;

    TryingEverything(SlotWorld world) {
        this.world = world;
        byPreference = world.people().stream()
                .sorted(Comparator.comparing((Candidate person) -> person.familiar() ? 0 : 1)
                        .thenComparing(Candidate::bookedMinutes)
                        .thenComparing(Candidate::uid))
                .toList();
    }

    List<Found> find(SlotTerms terms, int atMost) {
        List<Found> found = new ArrayList<>();
        for (LocalDate day : terms.window().days().toList()) {
            List<Found> ofDay = new ArrayList<>();
            for (TimeSpan span : starts(day, terms)) {
                boolean overlaps = ofDay.stream().anyMatch(other -> other.span().overlaps(span));
                if (!overlaps && ofDay.size() < 2) {
                    at(span, terms).ifPresent(ofDay::add);
                }
            }
            found.addAll(ofDay);
        }
        return found.subList(0, Math.min(atMost, found.size()));
    }

    Obstacle obstacle(SlotTerms terms) {
        List<LocalDate> open =
                terms.window().days().filter(world.openTime().days()::isOpen).toList();
        if (open.isEmpty()) {
            return Obstacle.ONLY_CLOSED_DAYS;
        }
        if (open.stream().allMatch(day -> terms.excludedWeekdays().contains(day.getDayOfWeek()))) {
            return Obstacle.WEEKDAYS_RULED_OUT;
        }
        if (open.stream().allMatch(day -> starts(day, terms).isEmpty())) {
            boolean fits = Stream.iterate(LocalTime.MIN, time -> time.plusMinutes(15))
                    .limit(96)
                    .anyMatch(time ->
                            fits(TimeSpan.of(Tokyo.at(open.get(0), time), terms.length()), open.get(0), terms));
            return fits ? Obstacle.OVER_ALREADY : Obstacle.LONGER_THAN_THE_HOURS;
        }
        if (terms.needsRoom() && world.rooms().stream().noneMatch(room -> room.capacity() >= terms.roomCapacity())) {
            return Obstacle.NO_ROOM_SO_LARGE;
        }
        if (terms.seats().stream().anyMatch(seat -> seat.uids().isEmpty())) {
            return Obstacle.NOBODY_LIKE_THAT;
        }
        if (seatings(terms.seats(), byPreference).isEmpty()) {
            return Obstacle.TOO_FEW_PEOPLE;
        }
        List<TimeSpan> starts =
                open.stream().flatMap(day -> starts(day, terms).stream()).toList();
        if (terms.needsRoom() && starts.stream().allMatch(span -> room(span, terms) == null)) {
            return Obstacle.ROOMS_FULL;
        }
        if (terms.seats().stream()
                .anyMatch(seat -> starts.stream()
                        .allMatch(span -> seatings(List.of(seat), free(span)).isEmpty()))) {
            return Obstacle.NEVER_FREE;
        }
        return terms.needsRoom() && !find(terms.inRoomFor(0), 1).isEmpty()
                ? Obstacle.NO_ROOM_THEN
                : Obstacle.NEVER_TOGETHER;
    }

    private List<TimeSpan> starts(LocalDate day, SlotTerms terms) {
        if (!world.openTime().days().isOpen(day) || terms.excludedWeekdays().contains(day.getDayOfWeek())) {
            return List.of();
        }
        return Stream.iterate(LocalTime.MIN, time -> time.plusMinutes(15))
                .limit(96)
                .map(time -> TimeSpan.of(Tokyo.at(day, time), terms.length()))
                .filter(span -> !span.startInclusive().isBefore(world.now()))
                .filter(span -> fits(span, day, terms))
                .toList();
    }

    private boolean fits(TimeSpan span, LocalDate day, SlotTerms terms) {
        LocalTime notBefore = terms.notBefore();
        LocalTime notAfter = terms.notAfter();
        return world.openTime().hours().on(day).encloses(span)
                && (notBefore == null || !span.startInclusive().isBefore(Tokyo.at(day, notBefore)))
                && (notAfter == null || !span.endExclusive().isAfter(Tokyo.at(day, notAfter)));
    }

    private Optional<Found> at(TimeSpan span, SlotTerms terms) {
        RoomOption room = room(span, terms);
        if (terms.needsRoom() && room == null) {
            return Optional.empty();
        }
        Set<String> speakers = terms.speakers();
        return seatings(terms.seats(), free(span)).stream()
                .filter(seated ->
                        speakers == null || seated.stream().anyMatch(person -> speakers.contains(person.uid())))
                .min(Comparator.comparing(this::strangers)
                        .thenComparing(this::bookedMinutes)
                        .thenComparing(
                                seated -> ranks(seated.stream().sorted(Comparator.comparing(byPreference::indexOf))))
                        .thenComparing(seated -> ranks(seated.stream())))
                .map(seated -> new Found(span, seated, room));
    }

    private @Nullable RoomOption room(TimeSpan span, SlotTerms terms) {
        return terms.needsRoom()
                ? world.rooms().stream()
                        .filter(room -> room.capacity() >= terms.roomCapacity())
                        .filter(room -> room.busy().stream().noneMatch(span::overlaps))
                        .min(Comparator.comparing(RoomOption::capacity).thenComparing(RoomOption::id))
                        .orElse(null)
                : null;
    }

    private List<Candidate> free(TimeSpan span) {
        return byPreference.stream()
                .filter(person -> person.busy().stream().noneMatch(span::overlaps))
                .toList();
    }

    private static List<List<Candidate>> seatings(List<Seat> seats, List<Candidate> people) {
        if (seats.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Candidate>> all = new ArrayList<>();
        for (Candidate person : people) {
            if (seats.get(0).uids().contains(person.uid())) {
                List<Candidate> others =
                        people.stream().filter(other -> other != person).toList();
                for (List<Candidate> rest : seatings(seats.subList(1, seats.size()), others)) {
                    all.add(Stream.concat(Stream.of(person), rest.stream()).toList());
                }
            }
        }
        return all;
    }

    private long strangers(List<Candidate> seated) {
        return seated.stream().filter(person -> !person.familiar()).count();
    }

    private long bookedMinutes(List<Candidate> seated) {
        return seated.stream().mapToLong(Candidate::bookedMinutes).sum();
    }

    /** As a text that sorts like the list of numbers. */
    private String ranks(Stream<Candidate> seated) {
        return seated.map(person -> "%03d".formatted(byPreference.indexOf(person)))
                .reduce("", String::concat);
    }
}
