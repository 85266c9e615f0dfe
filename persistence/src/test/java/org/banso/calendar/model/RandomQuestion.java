package org.banso.calendar.model;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.banso.calendar.model.SlotTerms.Seat;
import org.banso.calendar.model.SlotWorld.Candidate;
import org.banso.calendar.model.SlotWorld.RoomOption;
import org.banso.kernel.model.DateRange;
import org.banso.kernel.model.TimeSpan;
import org.banso.kernel.model.Tokyo;

/** A small question of the finder, so small that everything can be tried, and crowded enough that it is often hard. */
final class RandomQuestion {

    private static final LocalDate FIRST = LocalDate.of(2024, 5, 1);
    private static final WorkingHours HOURS = new WorkingHours(LocalTime.of(9, 0), LocalTime.of(12, 10));
    private static final int[] LENGTHS = {15, 25, 30, 45, 50, 60, 90, 200};

    final SlotWorld world;
    final SlotTerms terms;

    RandomQuestion(Random random) {
        LocalDate start = FIRST.plusDays(random.nextInt(6));
        DateRange window = DateRange.of(start, start.plusDays(1 + random.nextInt(7)));
        LocalDate knownUntil = window.endExclusive().plusDays(random.nextInt(4));
        OpenTime openTime = new OpenTime(HOURS, OpenDays.byLaw(DateRange.of(FIRST, FIRST.plusDays(20))));
        List<Candidate> people = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            people.add(new Candidate(
                    "p" + (char) ('a' + random.nextInt(26)) + i,
                    busy(random, knownUntil),
                    random.nextInt(3) == 0,
                    30L * random.nextInt(4)));
        }
        List<RoomOption> rooms = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            rooms.add(new RoomOption(i, 2 + 2 * random.nextInt(3), busy(random, knownUntil)));
        }
        world = new SlotWorld(
                openTime,
                knownUntil,
                Tokyo.at(FIRST, LocalTime.of(8, 0))
                        .plusSeconds(random.nextInt(random.nextInt(5) == 0 ? 900_000 : 60_000)),
                people,
                rooms);
        Set<DayOfWeek> excluded = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek weekday : DayOfWeek.values()) {
            if (random.nextInt(4) == 0) {
                excluded.add(weekday);
            }
        }
        terms = new SlotTerms(
                window,
                excluded,
                random.nextInt(3) == 0 ? LocalTime.of(8 + random.nextInt(3), 5 * random.nextInt(12)) : null,
                random.nextInt(3) == 0 ? LocalTime.of(11 + random.nextInt(3), 5 * random.nextInt(12)) : null,
                Duration.ofMinutes(LENGTHS[random.nextInt(LENGTHS.length)]),
                seats(random, people),
                random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(6),
                random.nextInt(3) == 0 ? some(random, people) : null);
    }

    private static Set<String> some(Random random, List<Candidate> people) {
        Set<String> some = new TreeSet<>();
        people.stream().filter(person -> random.nextBoolean()).forEach(person -> some.add(person.uid()));
        return some;
    }

    private static List<Seat> seats(Random random, List<Candidate> people) {
        List<Seat> seats = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            Set<String> uids = new TreeSet<>();
            for (Candidate person : people) {
                if (random.nextInt(10) < 7) {
                    uids.add(person.uid());
                }
            }
            Set<String> asked = new TreeSet<>(uids);
            if (random.nextInt(3) == 0) {
                asked.removeIf(uid -> random.nextBoolean());
            }
            seats.add(new Seat(Need.ofSkill("skill " + i), asked, uids));
        }
        return seats;
    }

    /** Often most of a day, sometimes days, at times that are not on the grid. */
    private static List<TimeSpan> busy(Random random, LocalDate until) {
        List<TimeSpan> busy = new ArrayList<>();
        for (LocalDate day = FIRST; day.isBefore(until); day = day.plusDays(1)) {
            for (int i = random.nextInt(4); i > 0; i--) {
                busy.add(TimeSpan.of(
                        Tokyo.at(day, LocalTime.of(8, 0)).plusSeconds(random.nextInt(18_000)),
                        Duration.ofSeconds(1 + random.nextInt(random.nextInt(12) == 0 ? 200_000 : 7_200))));
            }
            if (random.nextInt(4) == 0) {
                busy.add(TimeSpan.on(day, LocalTime.of(9, 15 * random.nextInt(4)), LocalTime.of(12, 0)));
            }
        }
        return busy;
    }
}
