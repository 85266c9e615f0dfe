package org.banso.calendar.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.banso.calendar.service.OfficeFixture.EVENING_BEFORE;
import static org.banso.calendar.service.OfficeFixture.TUESDAY;
import static org.banso.calendar.service.OfficeFixture.timeBooking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.banso.calendar.model.Absence;
import org.banso.calendar.model.Absences;
import org.banso.calendar.model.Bookings;
import org.banso.calendar.model.CalendarReason;
import org.banso.calendar.model.CloseRoom;
import org.banso.calendar.model.Closure;
import org.banso.calendar.model.Resource;
import org.banso.calendar.model.Rooms;
import org.banso.calendar.model.TakeTime;
import org.banso.directory.model.Roll;
import org.banso.directory.model.Staff;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.DateRange;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Reason;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.TimeSpan;
import org.banso.kernel.model.Tokyo;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(60)
class TimeBookingTest {

    private static final Instant TEN = Tokyo.at(TUESDAY, LocalTime.of(10, 0));

    @RegisterExtension
    final Database database = new Database();

    @Nested
    class InOneTransaction {

        private long room;

        @BeforeEach
        void office() {
            OfficeFixture.staff(database.em());
            room = OfficeFixture.room(database.em(), "架空室", 2);
        }

        @Test
        void booksPeopleAndRoom() {
            timeBooking(database.em()).take(take(1, TEN, Set.of("zz-ko", "zz-hei"), room));

            assertThat(busy("zz-ko", "zz-hei"))
                    .containsOnlyKeys(Resource.person("zz-ko"), Resource.person("zz-hei"), Resource.room(room));
        }

        @Test
        void aMeetingElsewhereTakesNoRoom() {
            timeBooking(database.em()).take(take(1, TEN, Set.of("zz-ko"), null));

            assertThat(busy("zz-ko")).containsOnlyKeys(Resource.person("zz-ko"));
        }

        @Test
        void whatIsGivenBackCanBeTakenAgain() {
            TimeBooking booking = timeBooking(database.em());
            booking.take(take(1, TEN, Set.of("zz-ko"), room));
            booking.giveBack(1);

            booking.take(take(2, TEN, Set.of("zz-ko"), room));

            assertThat(busy("zz-ko")).containsOnlyKeys(Resource.person("zz-ko"), Resource.room(room));
        }

        @Test
        void refusesATakenRoomByItsName() {
            timeBooking(database.em()).take(take(1, TEN, Set.of("zz-ko"), room));

            assertRefused(take(2, TEN.plusSeconds(1800), Set.of("zz-hei"), room), CalendarReason.ROOM_TAKEN, "架空室");
        }

        @Test
        void refusesATakenPersonByTheirName() {
            timeBooking(database.em()).take(take(1, TEN, Set.of("zz-ko"), room));

            assertRefused(take(2, TEN, Set.of("zz-hei", "zz-ko"), null), CalendarReason.PERSON_TAKEN, "架空 甲");
        }

        @Test
        void refusesSomebodyWhoIsAway() {
            new Absences(database.em()).add(new Absence("zz-hei", TimeSpan.ofDays(DateRange.ofDay(TUESDAY))));

            assertRefused(take(1, TEN, Set.of("zz-ko", "zz-hei"), room), CalendarReason.PERSON_AWAY, "架空 丙");
        }

        @Test
        void refusesSomebodyWhoIsNotOnTheRollOrHasLeft() {
            assertRefused(take(1, TEN, Set.of("zz-nobody"), room), CalendarReason.PERSON_UNKNOWN, "zz-nobody");
            new Roll(database.em()).find("zz-tei").ifPresent(Staff::leave);
            assertRefused(take(1, TEN, Set.of("zz-tei"), room), CalendarReason.PERSON_UNKNOWN, "zz-tei");
        }

        @Test
        void refusesARoomThatIsNotThereOrClosedOrTooSmall() {
            assertRefused(take(1, TEN, Set.of("zz-ko"), -1L), CalendarReason.ROOM_UNKNOWN);
            assertRefused(
                    take(1, TEN, Set.of("zz-ko", "zz-otsu", "zz-hei"), room), CalendarReason.ROOM_TOO_SMALL, 2, 3);
            new Rooms(database.em())
                    .find(room)
                    .orElseThrow()
                    .close(new CloseRoom(room, 1, TUESDAY.minusDays(1)), TUESDAY.minusDays(1));
            assertRefused(take(1, TEN, Set.of("zz-ko"), room), CalendarReason.ROOM_UNKNOWN);
        }

        @Test
        void refusesATimeAtWhichTheOfficesAreClosed() {
            LocalDate sunday = TUESDAY.plusDays(5);
            assertRefused(
                    take(1, Tokyo.at(sunday, LocalTime.of(10, 0)), Set.of("zz-ko"), room),
                    CalendarReason.CLOSED_DAY,
                    sunday,
                    Closure.WEEKEND);
            assertRefused(
                    take(1, Tokyo.at(TUESDAY, LocalTime.of(16, 30)), Set.of("zz-ko"), room),
                    CalendarReason.OUTSIDE_WORKING_HOURS,
                    LocalTime.of(8, 30),
                    LocalTime.of(17, 15));
            Instant yesterday = EVENING_BEFORE.minus(Duration.ofHours(5));
            assertRefused(take(1, yesterday, Set.of("zz-ko"), room), CalendarReason.IN_THE_PAST, yesterday);
            assertRefused(
                    take(1, Tokyo.at(LocalDate.of(2101, 6, 1), LocalTime.NOON), Set.of("zz-ko"), room),
                    CalendarReason.YEAR_NOT_IN_CALENDAR,
                    LocalDate.of(2000, 1, 1),
                    LocalDate.of(2099, 12, 31));
            assertRefused(
                    new TakeTime(1, TEN, TEN.minusSeconds(60), Set.of("zz-ko"), room),
                    KernelReason.RANGE_BACKWARDS,
                    TEN,
                    TEN.minusSeconds(60));
        }

        private void assertRefused(TakeTime wanted, Reason reason, Object... values) {
            Refused refused = catchThrowableOfType(
                    Refused.class, () -> timeBooking(database.em()).take(wanted));
            assertThat(refused).isNotNull();
            assertThat(refused.reason()).isEqualTo(reason);
            assertThat(refused.values()).containsExactly(values);
        }

        private Map<Resource, List<TimeSpan>> busy(String... uids) {
            List<Resource> resources = new ArrayList<>(List.of(Resource.room(room)));
            for (String uid : uids) {
                resources.add(Resource.person(uid));
            }
            return new Bookings(database.em()).busy(TimeSpan.ofDays(DateRange.ofDay(TUESDAY)), resources);
        }
    }

    /** The same room, then the same person, at the same moment from two transactions, many times. */
    @Test
    void ofTwoAtTheSameMomentOneWinsAndTheOtherHearsWhatIsTaken() throws Exception {
        long[] rooms = database.inTransaction(em -> {
            OfficeFixture.staff(em);
            return new long[] {OfficeFixture.room(em, "架空室", 2), OfficeFixture.room(em, "空想室", 2)};
        });
        for (int day = 0; day < 10; day++) {
            Instant start = Tokyo.at(TUESDAY.plusWeeks(1 + day), LocalTime.of(10, 0));

            assertThat(race(take(1, start, Set.of("zz-ko"), rooms[0]), take(2, start, Set.of("zz-hei"), rooms[0])))
                    .containsExactlyInAnyOrder(Optional.empty(), Optional.of(CalendarReason.ROOM_TAKEN));
            assertThat(race(
                            take(3, start, Set.of("zz-otsu", "zz-tei"), rooms[1]),
                            take(4, start, Set.of("zz-tei"), null)))
                    .containsExactlyInAnyOrder(Optional.empty(), Optional.of(CalendarReason.PERSON_TAKEN));
        }
    }

    private List<Optional<Reason>> race(TakeTime one, TakeTime other) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            CyclicBarrier start = new CyclicBarrier(2);
            List<Future<Optional<Reason>>> answers = new ArrayList<>();
            for (TakeTime wanted : List.of(one, other)) {
                answers.add(pool.submit(() -> {
                    start.await(10, TimeUnit.SECONDS);
                    try {
                        database.doInTransaction(em -> timeBooking(em).take(wanted));
                        return Optional.empty();
                    } catch (Refused refused) {
                        return Optional.of(refused.reason());
                    }
                }));
            }
            return List.of(
                    answers.get(0).get(20, TimeUnit.SECONDS), answers.get(1).get(20, TimeUnit.SECONDS));
        } finally {
            pool.shutdownNow();
        }
    }

    private static TakeTime take(long meetingId, Instant start, Set<String> people, @Nullable Long roomId) {
        return new TakeTime(meetingId, start, start.plus(Duration.ofMinutes(60)), people, roomId);
    }
}
