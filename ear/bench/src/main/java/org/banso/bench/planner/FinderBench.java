package org.banso.bench.planner;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.banso.calendar.model.Need;
import org.banso.calendar.model.OpenDays;
import org.banso.calendar.model.OpenTime;
import org.banso.calendar.model.Resource;
import org.banso.calendar.model.RoomLine;
import org.banso.calendar.model.SlotAnswer;
import org.banso.calendar.model.SlotSearch;
import org.banso.calendar.model.SlotSearch.Colleague;
import org.banso.calendar.model.SlotSearch.Diaries;
import org.banso.calendar.model.SlotWish;
import org.banso.calendar.model.WorkingHours;
import org.banso.directory.model.Agency;
import org.banso.directory.model.Role;
import org.banso.directory.model.StaffLine;
import org.banso.kernel.model.DateRange;
import org.banso.kernel.model.TimeSpan;
import org.banso.kernel.model.Tokyo;

/**
 * What {@code ./banso bench finder} starts: 200 people, 50 rooms, eight weeks, diaries filled to three quarters; questions that
 * find a time, and questions that find none and are told every change that would help.
 */
public final class FinderBench {

    private static final int STAFF = 200;
    private static final int ROOMS = 50;
    private static final int DAYS = 56;
    private static final int QUESTIONS = 300;
    private static final int WARMING = 300;
    private static final LocalDate FROM = LocalDate.of(2026, 5, 14);
    private static final WorkingHours HOURS = new WorkingHours(LocalTime.of(8, 30), LocalTime.of(19, 0));

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final SplittableRandom dice = new SplittableRandom(11);
    private final List<Colleague> staff =
            IntStream.range(0, STAFF).mapToObj(this::colleague).toList();
    private final List<RoomLine> rooms = IntStream.range(0, ROOMS)
            .mapToObj(n -> new RoomLine(n + 1L, "R" + n, n % 2 == 0 ? Agency.PLAT_HOME : Agency.MERKMAL, 4 + n % 9))
            .toList();
    private final OpenTime open = new OpenTime(HOURS, OpenDays.byLaw(DateRange.of(FROM, FROM.plusDays(2L * DAYS))));
    private final Diaries diaries = diaries();

    private FinderBench() {}

    public static void run() {
        new FinderBench().measure();
    }

    private void measure() {
        out.printf("%d people, %d rooms, %d days.%n%n", STAFF, ROOMS, DAYS);
        out.println("| question | asked | found | p50 ms | p95 ms | longest ms |");
        out.println("|---|---:|---:|---:|---:|---:|");
        row("two agencies and a room, 90 minutes", false);
        row("with everything that makes it impossible", true);
    }

    private void row(String name, boolean hard) {
        for (int n = 0; n < WARMING; n++) {
            ask(hard);
        }
        double[] millis = new double[QUESTIONS];
        int found = 0;
        for (int n = 0; n < QUESTIONS; n++) {
            long began = System.nanoTime();
            SlotAnswer answer = ask(hard);
            millis[n] = (System.nanoTime() - began) / 1e6;
            found += answer.offers().isEmpty() ? 0 : 1;
        }
        Arrays.sort(millis);
        out.printf(
                "| %s | %d | %d | %.1f | %.1f | %.1f |%n",
                name, QUESTIONS, found, millis[QUESTIONS / 2], millis[QUESTIONS * 95 / 100], millis[QUESTIONS - 1]);
    }

    private SlotAnswer ask(boolean hard) {
        List<Need> needs = new ArrayList<>(
                List.of(Need.of(Agency.PLAT_HOME, Role.CASEWORKER), Need.of(Agency.MERKMAL, Role.PSYCHOLOGIST)));
        for (int named = hard ? 6 : 1; named > 0; named--) {
            needs.add(Need.ofPerson("p" + dice.nextInt(STAFF)));
        }
        SlotWish wish = new SlotWish(
                hard ? 240 : 90,
                needs,
                hard ? 12 : 4,
                FROM,
                DAYS,
                hard ? LocalTime.of(13, 0) : null,
                null,
                hard ? Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY) : Set.of(),
                Set.of("p1", "p2", "p3"),
                SlotWish.FIVE,
                new SlotWish.Asked("female", hard ? "lang-en" : null, Set.of(), Map.of()));
        return new SlotSearch(wish, staff, rooms).answer(open, diaries, now());
    }

    private static Instant now() {
        return Tokyo.at(FROM, LocalTime.of(10, 0));
    }

    private Colleague colleague(int n) {
        boolean plat = n % 2 == 0;
        Set<String> skills = n % 20 == 0 ? Set.of("female", "lang-en") : n % 3 == 0 ? Set.of("male") : Set.of("female");
        return new Colleague(
                new StaffLine("p" + n, "P" + n, "P" + n, plat ? Agency.PLAT_HOME : Agency.MERKMAL, skills),
                Set.of(plat ? Role.CASEWORKER : Role.PSYCHOLOGIST));
    }

    private Diaries diaries() {
        Map<Resource, List<TimeSpan>> booked = new HashMap<>();
        staff.forEach(one -> booked.put(Resource.person(one.line().uid()), busy()));
        rooms.forEach(room -> booked.put(Resource.room(room.id()), busy()));
        return new Diaries(booked, Map.of());
    }

    /** About three quarters of each day. */
    private List<TimeSpan> busy() {
        List<TimeSpan> busy = new ArrayList<>();
        for (LocalDate day = FROM; day.isBefore(FROM.plusDays(2L * DAYS)); day = day.plusDays(1)) {
            LocalTime at = LocalTime.of(8, 30);
            while (at.isBefore(LocalTime.of(17, 0))) {
                int minutes = 15 * dice.nextInt(2, 9);
                if (dice.nextInt(4) > 0) {
                    busy.add(TimeSpan.of(Tokyo.at(day, at), Duration.ofMinutes(minutes)));
                }
                at = at.plusMinutes(minutes);
            }
        }
        return busy;
    }
}
