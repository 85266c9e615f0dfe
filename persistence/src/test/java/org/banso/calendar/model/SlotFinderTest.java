package org.banso.calendar.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.banso.calendar.model.SlotFinder.Found;
import org.banso.calendar.model.SlotTerms.Seat;
import org.banso.calendar.model.SlotWorld.Candidate;
import org.banso.calendar.model.SlotWorld.RoomOption;
import org.banso.kernel.model.DateRange;
import org.banso.kernel.model.Rounds;
import org.banso.kernel.model.TimeSpan;
import org.banso.kernel.model.Tokyo;
import org.junit.jupiter.api.Test;

class SlotFinderTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 5, 13);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final WorkingHours HOURS = new WorkingHours(LocalTime.of(8, 30), LocalTime.of(17, 15));
    private static final DateRange KNOWN = DateRange.of(MONDAY.minusDays(14), MONDAY.plusDays(90));
    private static final OpenTime OPEN = new OpenTime(HOURS, OpenDays.byLaw(KNOWN));
    private static final Instant LONG_BEFORE = Tokyo.startOf(MONDAY.minusDays(7));
    private static final Need WORKER = Need.ofSkill("worker");
    private static final Need PSYCHOLOGIST = Need.ofSkill("psychologist");

    @Test
    void offersTheFirstTimesInTheirOrderTwoADayWithoutOverlap() {
        List<Found> found = find(terms(seat(WORKER, "a")).lasting(minutes(90)), 5, person("a"));

        assertThat(found)
                .extracting(Found::span)
                .containsExactly(
                        span(MONDAY, "08:30", 90),
                        span(MONDAY, "10:00", 90),
                        span(TUESDAY, "08:30", 90),
                        span(TUESDAY, "10:00", 90),
                        span(TUESDAY.plusDays(1), "08:30", 90));
    }

    @Test
    void startsOnTheQuarterAfterWhatIsBusyAndFitsBeforeWhatComes() {
        Candidate worker =
                person("a", span(MONDAY, "08:30", 67), span(MONDAY, "11:01", 30), span(MONDAY, "13:00", 300));

        assertThat(find(terms(seat(WORKER, "a")).lasting(minutes(60)), 3, worker))
                .extracting(Found::span)
                .containsExactly(span(MONDAY, "09:45", 60), span(MONDAY, "11:45", 60), span(TUESDAY, "08:30", 60));
    }

    @Test
    void aLengthThatIsNoMultipleOfTheQuarterIsTakenAsItIs() {
        Candidate worker = person("a", span(MONDAY, "09:20", 10), span(MONDAY, "09:30", 465));

        assertThat(find(terms(seat(WORKER, "a")).lasting(minutes(50)), 1, worker))
                .extracting(Found::span)
                .containsExactly(span(MONDAY, "08:30", 50));
    }

    @Test
    void leavesOutClosedDaysRuledOutDaysAndWhatHasBegun() {
        Instant now = Tokyo.at(LocalDate.of(2024, 5, 2), LocalTime.of(16, 1));
        SlotTerms terms = new SlotTerms(
                DateRange.ofClosed(LocalDate.of(2024, 5, 2), LocalDate.of(2024, 5, 10)),
                Set.of(DayOfWeek.WEDNESDAY),
                LocalTime.of(10, 0),
                LocalTime.of(17, 30),
                minutes(60),
                List.of(seat(WORKER, "a")),
                0);

        assertThat(new SlotFinder(new SlotWorld(OPEN, LocalDate.of(2024, 6, 1), now, List.of(person("a")), List.of()))
                        .find(terms, 4))
                .extracting(Found::span)
                .containsExactly(
                        span(LocalDate.of(2024, 5, 2), "16:15", 60),
                        span(LocalDate.of(2024, 5, 7), "10:00", 60),
                        span(LocalDate.of(2024, 5, 7), "11:00", 60),
                        span(LocalDate.of(2024, 5, 9), "10:00", 60));
    }

    @Test
    void prefersWhoKnowsTheFamilyThenWhoHasLeastOn() {
        Candidate stranger = new Candidate("a", List.of(), false, 0);
        Candidate busyFriend = new Candidate("b", List.of(), true, 600);
        Candidate friend = new Candidate("c", List.of(), true, 60);
        SlotTerms terms = terms(seat(WORKER, "a", "b", "c"));

        assertThat(find(terms, 1, stranger, busyFriend, friend))
                .allSatisfy(found -> assertThat(found.people()).containsExactly(friend));
        assertThat(find(terms, 1, stranger, busyFriend))
                .allSatisfy(found -> assertThat(found.people()).containsExactly(busyFriend));
    }

    @Test
    void twoSeatsAreTwoPeopleEvenWhenOneCouldDoBoth() {
        Candidate both = new Candidate("a", List.of(), true, 0);
        Candidate psychologist = new Candidate("b", List.of(), false, 0);
        SlotTerms terms = terms(seat(PSYCHOLOGIST, "a", "b"), seat(WORKER, "a"));

        assertThat(find(terms, 1, both, psychologist))
                .allSatisfy(found -> assertThat(found.people()).containsExactly(psychologist, both));
        assertThat(find(terms(seat(PSYCHOLOGIST, "a"), seat(WORKER, "a")), 1, both))
                .isEmpty();
    }

    @Test
    void takesTheSmallestRoomThatIsLargeEnough() {
        List<RoomOption> rooms = List.of(
                new RoomOption(1, 20, List.of()),
                new RoomOption(3, 6, List.of()),
                new RoomOption(2, 6, List.of(span(MONDAY, "08:30", 60))),
                new RoomOption(4, 2, List.of()));
        SlotWorld world = new SlotWorld(OPEN, MONDAY.plusDays(56), LONG_BEFORE, List.of(person("a")), rooms);

        assertThat(new SlotFinder(world).find(terms(seat(WORKER, "a")).inRoomFor(4), 2))
                .extracting(found -> found.room() == null ? -1 : found.room().id())
                .containsExactly(3L, 2L);
        assertThat(new SlotFinder(world).find(terms(seat(WORKER, "a")).inRoomFor(0), 1))
                .extracting(Found::room)
                .containsExactly((RoomOption) null);
        assertThat(new SlotFinder(world).find(terms(seat(WORKER, "a")).inRoomFor(21), 1))
                .isEmpty();
    }

    @Test
    void saysWhatStoodInTheWay() {
        SlotTerms plain = terms(seat(WORKER, "a"));
        LocalDate saturday = MONDAY.minusDays(2);
        TimeSpan allDays = TimeSpan.ofDays(DateRange.of(MONDAY, MONDAY.plusDays(28)));
        Candidate away = person("a", allDays);
        Candidate mornings = person("a", daily("12:00", 315));
        Candidate afternoons = person("b", daily("08:30", 210));
        SlotTerms two = terms(seat(WORKER, "a"), seat(PSYCHOLOGIST, "b"));

        assertThat(obstacle(plain.within(DateRange.of(saturday, MONDAY)), person("a")))
                .isEqualTo(Obstacle.ONLY_CLOSED_DAYS);
        assertThat(obstacle(
                        new SlotTerms(
                                DateRange.ofDay(MONDAY),
                                Set.of(DayOfWeek.MONDAY),
                                null,
                                null,
                                minutes(60),
                                plain.seats(),
                                0),
                        person("a")))
                .isEqualTo(Obstacle.WEEKDAYS_RULED_OUT);
        assertThat(obstacle(plain.lasting(Duration.ofHours(9)), person("a"))).isEqualTo(Obstacle.LONGER_THAN_THE_HOURS);
        assertThat(obstacle(plain.within(DateRange.of(MONDAY.minusDays(13), MONDAY.minusDays(8))), person("a")))
                .isEqualTo(Obstacle.OVER_ALREADY);
        assertThat(obstacle(plain.inRoomFor(9), person("a"))).isEqualTo(Obstacle.NO_ROOM_SO_LARGE);
        assertThat(reason(terms(seat(WORKER, "a"), seat(PSYCHOLOGIST)), person("a")))
                .satisfies(reason -> assertThat(reason.obstacle()).isEqualTo(Obstacle.NOBODY_LIKE_THAT))
                .satisfies(reason -> assertThat(reason.needs()).containsExactly(PSYCHOLOGIST));
        assertThat(reason(terms(seat(WORKER, "a"), seat(PSYCHOLOGIST, "a")), person("a")))
                .satisfies(reason -> assertThat(reason.obstacle()).isEqualTo(Obstacle.TOO_FEW_PEOPLE))
                .satisfies(reason -> assertThat(reason.needs()).containsExactly(WORKER, PSYCHOLOGIST));
        assertThat(reason(two, away, person("b")))
                .satisfies(reason -> assertThat(reason.obstacle()).isEqualTo(Obstacle.NEVER_FREE))
                .satisfies(reason -> assertThat(reason.needs()).containsExactly(WORKER));
        assertThat(reason(two, mornings, afternoons))
                .satisfies(reason -> assertThat(reason.obstacle()).isEqualTo(Obstacle.NEVER_TOGETHER))
                .satisfies(reason -> assertThat(reason.needs()).containsExactly(WORKER, PSYCHOLOGIST));
    }

    @Test
    void saysWhetherTheRoomStoodInTheWay() {
        SlotTerms terms = terms(seat(WORKER, "a")).inRoomFor(2);
        Candidate mornings = person("a", daily("12:00", 315));
        RoomOption full = new RoomOption(1, 4, List.of(daily("08:30", 525)));
        RoomOption afternoons = new RoomOption(2, 4, List.of(daily("08:30", 210)));
        RoomOption small = new RoomOption(3, 1, List.of());

        assertThat(reasonIn(List.of(full), terms, mornings).obstacle()).isEqualTo(Obstacle.ROOMS_FULL);
        NoSlotReason reason = reasonIn(List.of(full, afternoons, small), terms, mornings);
        assertThat(reason.obstacle()).isEqualTo(Obstacle.NO_ROOM_THEN);
        assertThat(reason.reliefs())
                .contains(
                        new Relief(Relief.Kind.SMALLER_ROOM, 1, null, Tokyo.at(MONDAY, LocalTime.of(8, 30))),
                        new Relief(Relief.Kind.WITHOUT_ROOM, 0, null, Tokyo.at(MONDAY, LocalTime.of(8, 30))));
    }

    @Test
    void offersTheSmallestChangesThatWouldHelp() {
        Candidate worker =
                person("a", and(daily("10:00", 435), TimeSpan.ofDays(DateRange.of(TUESDAY, TUESDAY.plusDays(8)))));
        Candidate psychologist = person("b", daily("08:30", 45));
        SlotTerms terms = new SlotTerms(
                DateRange.of(MONDAY, MONDAY.plusDays(7)),
                Set.of(DayOfWeek.MONDAY),
                LocalTime.of(9, 30),
                null,
                minutes(45),
                List.of(seat(WORKER, "a"), seat(PSYCHOLOGIST, "b")),
                0);

        NoSlotReason reason = reason(terms, worker, psychologist);

        assertThat(reason.obstacle()).isEqualTo(Obstacle.NEVER_FREE);
        assertThat(reason.reliefs())
                .containsExactly(new Relief(Relief.Kind.WITHOUT, 0, WORKER, Tokyo.at(TUESDAY, LocalTime.of(9, 30))));
        assertThat(reason(terms.lasting(minutes(30)), worker, psychologist).reliefs())
                .containsExactly(
                        new Relief(Relief.Kind.MORE_DAYS, 10, null, Tokyo.at(MONDAY.plusDays(9), LocalTime.of(9, 30))),
                        new Relief(Relief.Kind.ANY_WEEKDAY, 0, null, Tokyo.at(MONDAY, LocalTime.of(9, 30))),
                        new Relief(Relief.Kind.WITHOUT, 0, WORKER, Tokyo.at(TUESDAY, LocalTime.of(9, 30))));
    }

    /** Small random questions, each answered a second time by trying every start, every person and every room. */
    @Test
    void findsWhatTryingEverythingFinds() {
        long seed = 20260922;
        Random random = new Random(seed);
        int withTimes = 0;
        Set<Obstacle> obstacles = EnumSet.noneOf(Obstacle.class);
        Set<Relief.Kind> reliefs = EnumSet.noneOf(Relief.Kind.class);
        int pairs = 0;
        for (int i = 0; i < Rounds.of(1_000); i++) {
            RandomQuestion question = new RandomQuestion(random);
            SlotFinder finder = new SlotFinder(question.world);
            String shown = "question " + i + " of seed " + seed;
            List<Found> found = finder.find(question.terms, 5);

            assertThat(lines(found))
                    .as(shown)
                    .isEqualTo(lines(new TryingEverything(question.world).find(question.terms, 5)));
            if (found.isEmpty()) {
                NoSlotReason reason = new SlotDiagnosis(finder, question.terms).reason();
                assertDiagnosisHolds(question, reason, shown);
                obstacles.add(reason.obstacle());
                reason.reliefs().forEach(relief -> reliefs.add(relief.kind()));
                pairs += (int) reason.reliefs().stream()
                        .filter(relief -> relief.also() != null)
                        .count();
            } else {
                withTimes++;
            }
        }
        assertThat(withTimes).isGreaterThan(100);
        assertThat(pairs).as("two changes where one is not enough").isPositive();
        assertThat(obstacles).as("met in the sample").containsExactlyInAnyOrder(Obstacle.values());
        assertThat(reliefs).as("met in the sample").containsExactlyInAnyOrder(Relief.Kind.values());
    }

    private static List<String> lines(List<Found> found) {
        return found.stream()
                .map(one -> one.span() + " "
                        + one.people().stream().map(Candidate::uid).toList()
                        + (one.room() == null ? "" : " room " + one.room().id()))
                .toList();
    }

    /** What the reason says is true, looked at by trying everything. */
    private static void assertDiagnosisHolds(RandomQuestion question, NoSlotReason reason, String shown) {
        SlotTerms terms = question.terms;
        TryingEverything everything = new TryingEverything(question.world);
        for (Relief relief : reason.reliefs()) {
            SlotTerms alone = switch (relief.kind()) {
                case MORE_DAYS ->
                    terms.within(DateRange.of(
                            terms.window().startInclusive(),
                            terms.window().startInclusive().plusDays(relief.number())));
                case ANY_WEEKDAY -> terms.onAnyWeekday();
                case ANY_HOUR -> terms.atAnyHour();
                case SHORTER -> terms.lasting(minutes(relief.number()));
                case SMALLER_ROOM -> terms.inRoomFor(relief.number());
                case WITHOUT_ROOM -> terms.inRoomFor(0);
                case ANY_GENDER -> terms.ofAnyGender();
                case ANY_LANGUAGE -> terms.inJapanese();
                case WITHOUT ->
                    terms.withSeats(terms.seats().stream()
                            .filter(seat -> seat.need() != relief.need())
                            .toList());
            };
            if (relief.also() != null) {
                assertThat(everything.find(alone, 1))
                        .as("one is not enough, %s", shown)
                        .isEmpty();
            }
            SlotTerms changed = relief.also() == null ? alone : SlotDiagnosis.without(relief.also(), alone);
            assertThat(everything.find(changed, 1))
                    .as(shown)
                    .extracting(found -> found.span().startInclusive())
                    .containsExactly(relief.firstStart());
            if (relief.kind() == Relief.Kind.MORE_DAYS) {
                SlotTerms oneDayLess = changed.within(DateRange.of(
                        changed.window().startInclusive(),
                        changed.window().endExclusive().minusDays(1)));
                assertThat(everything.find(oneDayLess, 1)).as(shown).isEmpty();
            }
        }
        assertThat(reason.obstacle()).as(shown).isEqualTo(everything.obstacle(terms));
    }

    private static List<Found> find(SlotTerms terms, int atMost, Candidate... people) {
        return new SlotFinder(world(List.of(), people)).find(terms, atMost);
    }

    private static Obstacle obstacle(SlotTerms terms, Candidate... people) {
        return reason(terms, people).obstacle();
    }

    private static NoSlotReason reason(SlotTerms terms, Candidate... people) {
        return reasonIn(List.of(), terms, people);
    }

    private static NoSlotReason reasonIn(List<RoomOption> rooms, SlotTerms terms, Candidate... people) {
        SlotFinder finder = new SlotFinder(world(rooms, people));
        assertThat(finder.find(terms, 1)).isEmpty();
        return new SlotDiagnosis(finder, terms).reason();
    }

    private static SlotWorld world(List<RoomOption> rooms, Candidate... people) {
        return new SlotWorld(OPEN, MONDAY.plusDays(56), LONG_BEFORE, List.of(people), rooms);
    }

    private static SlotTerms terms(Seat... seats) {
        return new SlotTerms(
                DateRange.of(MONDAY, MONDAY.plusDays(28)), Set.of(), null, null, minutes(60), List.of(seats), 0);
    }

    private static Seat seat(Need need, String... uids) {
        return new Seat(need, Set.of(uids));
    }

    private static Candidate person(String uid, TimeSpan... busy) {
        return new Candidate(uid, List.of(busy), false, 0);
    }

    private static TimeSpan[] daily(String from, int minutes) {
        return DateRange.of(MONDAY, MONDAY.plusDays(60))
                .days()
                .map(day -> span(day, from, minutes))
                .toArray(TimeSpan[]::new);
    }

    private static TimeSpan[] and(TimeSpan[] some, TimeSpan more) {
        return Stream.concat(Stream.of(more), Stream.of(some)).toArray(TimeSpan[]::new);
    }

    private static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }

    private static TimeSpan span(LocalDate day, String from, int minutes) {
        return TimeSpan.of(Tokyo.at(day, LocalTime.parse(from)), minutes(minutes));
    }
}
