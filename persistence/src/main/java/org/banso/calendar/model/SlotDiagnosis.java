package org.banso.calendar.model;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.banso.calendar.model.SlotTerms.Seat;
import org.banso.calendar.model.SlotWorld.RoomOption;
import org.banso.kernel.model.DateRange;
import org.banso.kernel.model.Tokyo;

/** Says why no time was found, and which single change would give one, by asking the finder again with that change. */
final class SlotDiagnosis {

    /** A meeting that is cut to less than half is another meeting. */
    private static final int SHORTEST_PART = 2;

    private final SlotFinder finder;
    private final SlotTerms terms;

    SlotDiagnosis(SlotFinder finder, SlotTerms terms) {
        this.finder = finder;
        this.terms = terms;
    }

    NoSlotReason reason() {
        return obstacle(reliefs());
    }

    private NoSlotReason obstacle(List<Relief> reliefs) {
        if (finder.openDays(terms.window()).findAny().isEmpty()) {
            return new NoSlotReason(Obstacle.ONLY_CLOSED_DAYS, List.of(), reliefs);
        }
        if (finder.lookedAt(terms).findAny().isEmpty()) {
            return new NoSlotReason(Obstacle.WEEKDAYS_RULED_OUT, List.of(), reliefs);
        }
        if (finder.lookedAt(terms).allMatch(day -> finder.grid(day, terms).all().isEmpty())) {
            return new NoSlotReason(noStart(), List.of(), reliefs);
        }
        if (terms.needsRoom() && largestRoom() < terms.roomCapacity()) {
            return new NoSlotReason(Obstacle.NO_ROOM_SO_LARGE, List.of(), reliefs);
        }
        List<Need> nobody = needs(
                terms.seats().stream().filter(seat -> seat.uids().isEmpty()).toList());
        if (!nobody.isEmpty()) {
            return new NoSlotReason(Obstacle.NOBODY_LIKE_THAT, nobody, reliefs);
        }
        List<Need> tooFew = needs(finder.shortOfPeople(terms.seats()));
        if (!tooFew.isEmpty()) {
            return new NoSlotReason(Obstacle.TOO_FEW_PEOPLE, tooFew, reliefs);
        }
        return neverTogether(reliefs);
    }

    private NoSlotReason neverTogether(List<Relief> reliefs) {
        if (terms.needsRoom() && !finder.hasFreeRoom(terms)) {
            return new NoSlotReason(Obstacle.ROOMS_FULL, List.of(), reliefs);
        }
        List<Need> neverFree = needs(terms.seats().stream()
                .filter(seat -> !finder.hasFreePerson(terms, seat))
                .toList());
        if (!neverFree.isEmpty()) {
            return new NoSlotReason(Obstacle.NEVER_FREE, neverFree, reliefs);
        }
        if (reliefs.stream().anyMatch(relief -> relief.kind() == Relief.Kind.WITHOUT_ROOM && relief.also() == null)) {
            return new NoSlotReason(Obstacle.NO_ROOM_THEN, List.of(), reliefs);
        }
        List<Need> inTheWay = reliefs.stream()
                .flatMap(relief -> Optional.ofNullable(relief.need()).stream())
                .toList();
        return new NoSlotReason(Obstacle.NEVER_TOGETHER, inTheWay, reliefs);
    }

    /** No start on any day: either the hours are too narrow for every day, or what was wide enough is over. */
    private Obstacle noStart() {
        LocalDate anyDay = terms.window().startInclusive();
        DayGrid untouched = new DayGrid(anyDay, finder.world().openTime().hours(), terms, Tokyo.startOf(anyDay));
        return untouched.all().isEmpty() ? Obstacle.LONGER_THAN_THE_HOURS : Obstacle.OVER_ALREADY;
    }

    private List<Relief> reliefs() {
        List<Relief> reliefs = new ArrayList<>();
        moreDays().ifPresent(reliefs::add);
        if (!terms.excludedWeekdays().isEmpty()) {
            relief(Relief.Kind.ANY_WEEKDAY, 0, terms.onAnyWeekday()).ifPresent(reliefs::add);
        }
        if (terms.notBefore() != null || terms.notAfter() != null) {
            relief(Relief.Kind.ANY_HOUR, 0, terms.atAnyHour()).ifPresent(reliefs::add);
        }
        if (terms.asksGender()) {
            relief(Relief.Kind.ANY_GENDER, 0, terms.ofAnyGender()).ifPresent(reliefs::add);
        }
        if (terms.speakers() != null) {
            relief(Relief.Kind.ANY_LANGUAGE, 0, terms.inJapanese()).ifPresent(reliefs::add);
        }
        shorter().ifPresent(reliefs::add);
        smallerRoom().ifPresent(reliefs::add);
        if (terms.needsRoom()) {
            relief(Relief.Kind.WITHOUT_ROOM, 0, terms.inRoomFor(0)).ifPresent(reliefs::add);
        }
        without().forEach(reliefs::add);
        return reliefs.isEmpty() ? pairs() : reliefs;
    }

    /** Two changes at once that ask nobody to stay away and nothing of the meeting itself; only where one is not enough. */
    private List<Relief> pairs() {
        List<Relief.Kind> kinds = Stream.of(
                        terms.excludedWeekdays().isEmpty() ? null : Relief.Kind.ANY_WEEKDAY,
                        terms.notBefore() == null && terms.notAfter() == null ? null : Relief.Kind.ANY_HOUR,
                        terms.asksGender() ? Relief.Kind.ANY_GENDER : null,
                        terms.speakers() == null ? null : Relief.Kind.ANY_LANGUAGE,
                        terms.needsRoom() ? Relief.Kind.WITHOUT_ROOM : null)
                .filter(Objects::nonNull)
                .toList();
        List<Relief> pairs = new ArrayList<>();
        for (int one = 0; one < kinds.size(); one++) {
            for (int other = one + 1; other < kinds.size(); other++) {
                Relief.Kind first = kinds.get(one);
                Relief.Kind second = kinds.get(other);
                finder.first(without(second, without(first, terms)))
                        .ifPresent(start -> pairs.add(new Relief(first, 0, null, second, start)));
            }
        }
        return pairs;
    }

    /** The terms without one of the wishes. */
    static SlotTerms without(Relief.Kind wish, SlotTerms terms) {
        return switch (wish) {
            case ANY_WEEKDAY -> terms.onAnyWeekday();
            case ANY_HOUR -> terms.atAnyHour();
            case ANY_GENDER -> terms.ofAnyGender();
            case ANY_LANGUAGE -> terms.inJapanese();
            case WITHOUT_ROOM -> terms.inRoomFor(0);
            case MORE_DAYS, SHORTER, SMALLER_ROOM, WITHOUT ->
                throw new IllegalArgumentException("not a wish alone: " + wish);
        };
    }

    private Optional<Relief> moreDays() {
        DateRange window = terms.window();
        DateRange longer = DateRange.of(window.startInclusive(), finder.world().knownUntilExclusive());
        return finder.first(terms.within(longer))
                .map(start -> new Relief(
                        Relief.Kind.MORE_DAYS,
                        (int) ChronoUnit.DAYS.between(window.startInclusive(), Tokyo.dateOf(start)) + 1,
                        null,
                        start));
    }

    /** The longest length below the one asked for, on the grid, that is still at least half of it. */
    private Optional<Relief> shorter() {
        int minutes = (int) terms.length().toMinutes();
        int longest = (minutes - 1) / DayGrid.STEP_MINUTES;
        return IntStream.iterate(longest, steps -> steps - 1)
                .limit(longest)
                .map(steps -> steps * DayGrid.STEP_MINUTES)
                .filter(shorter -> shorter * SHORTEST_PART >= minutes)
                .mapToObj(shorter -> relief(Relief.Kind.SHORTER, shorter, terms.lasting(Duration.ofMinutes(shorter))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The largest room below the size asked for with which it would work. */
    private Optional<Relief> smallerRoom() {
        return finder.world().rooms().stream()
                .map(RoomOption::capacity)
                .filter(capacity -> capacity < terms.roomCapacity())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(capacity -> relief(Relief.Kind.SMALLER_ROOM, capacity, terms.inRoomFor(capacity)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Each one without whom it would work; the last person is never left out. */
    private List<Relief> without() {
        if (terms.seats().size() < 2) {
            return List.of();
        }
        List<Relief> reliefs = new ArrayList<>();
        for (Seat seat : terms.seats()) {
            List<Seat> others =
                    terms.seats().stream().filter(other -> other != seat).toList();
            finder.first(terms.withSeats(others))
                    .ifPresent(start -> reliefs.add(new Relief(Relief.Kind.WITHOUT, 0, seat.need(), start)));
        }
        return reliefs;
    }

    private Optional<Relief> relief(Relief.Kind kind, int number, SlotTerms changed) {
        return finder.first(changed).map(start -> new Relief(kind, number, null, start));
    }

    private int largestRoom() {
        return finder.world().rooms().stream()
                .mapToInt(RoomOption::capacity)
                .max()
                .orElse(0);
    }

    private static List<Need> needs(List<Seat> seats) {
        return seats.stream().map(Seat::need).toList();
    }
}
