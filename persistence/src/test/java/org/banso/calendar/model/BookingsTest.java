package org.banso.calendar.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.TimeSpan;
import org.banso.kernel.model.Tokyo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(60)
class BookingsTest {

    private static final String EXCLUSION_VIOLATION = "23P01";
    private static final LocalDate DAY = LocalDate.of(2024, 6, 4);
    private static final TimeSpan TEN_TO_ELEVEN = TimeSpan.on(DAY, LocalTime.of(10, 0), LocalTime.of(11, 0));
    private static final TimeSpan HALF_PAST_TEN = TimeSpan.on(DAY, LocalTime.of(10, 30), LocalTime.of(11, 30));
    private static final TimeSpan ELEVEN_TO_TWELVE = TimeSpan.on(DAY, LocalTime.of(11, 0), LocalTime.of(12, 0));
    private static final TimeSpan WHOLE_DAY = TimeSpan.on(DAY, LocalTime.of(0, 0), LocalTime.of(23, 0));
    private static final Resource ROOM = Resource.room(1);
    private static final Resource KO = Resource.person("ko");
    private static final Resource OTSU = Resource.person("otsu");

    @RegisterExtension
    final Database database = new Database();

    @Test
    void whatIsBookedCannotBeBookedAgainAndIsNamed() {
        Bookings bookings = new Bookings(database.em());

        assertThat(bookings.take(1, TEN_TO_ELEVEN, List.of(ROOM, KO))).isEmpty();
        assertThat(bookings.take(2, HALF_PAST_TEN, List.of(ROOM, OTSU))).contains(ROOM);
        assertThat(bookings.take(3, HALF_PAST_TEN, List.of(Resource.room(2), KO)))
                .contains(KO);
    }

    @Test
    void aRefusalLeavesTheTransactionAlive() {
        Bookings bookings = new Bookings(database.em());
        bookings.take(1, TEN_TO_ELEVEN, List.of(ROOM));
        bookings.take(2, TEN_TO_ELEVEN, List.of(ROOM));

        assertThat(bookings.busy(WHOLE_DAY, List.of(ROOM))).containsEntry(ROOM, List.of(TEN_TO_ELEVEN));
    }

    @Test
    void oneMayBeginWhenTheOtherEnds() {
        Bookings bookings = new Bookings(database.em());

        assertThat(bookings.take(1, TEN_TO_ELEVEN, List.of(ROOM))).isEmpty();
        assertThat(bookings.take(2, ELEVEN_TO_TWELVE, List.of(ROOM))).isEmpty();
        assertThat(bookings.busy(WHOLE_DAY, List.of(ROOM, KO)))
                .containsOnlyKeys(ROOM)
                .containsEntry(ROOM, List.of(TEN_TO_ELEVEN, ELEVEN_TO_TWELVE));
        assertThat(bookings.busy(HALF_PAST_TEN, List.of())).isEmpty();
    }

    @Test
    void whatIsGivenBackIsFreeAndCanBeMoved() {
        Bookings bookings = new Bookings(database.em());
        bookings.take(1, TEN_TO_ELEVEN, List.of(ROOM, KO));
        bookings.take(2, ELEVEN_TO_TWELVE, List.of(OTSU));

        bookings.giveBack(1);

        assertThat(bookings.busy(WHOLE_DAY, List.of(ROOM, KO, OTSU))).containsOnlyKeys(OTSU);
        assertThat(bookings.take(1, HALF_PAST_TEN, List.of(ROOM, KO))).isEmpty();
        bookings.giveBack(1);
        assertThat(bookings.take(1, TEN_TO_ELEVEN, List.of(ROOM, KO))).isEmpty();
    }

    @Test
    void theDiaryShowsOwnBookingsWithTheirRoom() {
        Room room = new Room("架空の部屋", Agency.LINK_DESK, 4);
        new Rooms(database.em()).add(room);
        Bookings bookings = new Bookings(database.em());
        bookings.take(7, ELEVEN_TO_TWELVE, List.of(KO, OTSU));
        bookings.take(6, TEN_TO_ELEVEN, List.of(KO, Resource.room(room.id())));
        bookings.take(5, HALF_PAST_TEN, List.of(OTSU));

        assertThat(bookings.diary(WHOLE_DAY, "ko"))
                .containsExactly(
                        DiaryLine.booked(6, TEN_TO_ELEVEN, "架空の部屋"), DiaryLine.booked(7, ELEVEN_TO_TWELVE, null));
        assertThat(bookings.diary(ELEVEN_TO_TWELVE, "ko")).hasSize(1);
        assertThat(bookings.diary(WHOLE_DAY, "nobody")).isEmpty();
    }

    @Test
    void theDatabaseItselfRefusesASecondBookingAndANonsensicalOne() throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            insert(connection, ROOM.key(), TEN_TO_ELEVEN);
            assertThat(sqlStateOf(() -> insert(connection, ROOM.key(), HALF_PAST_TEN)))
                    .isEqualTo(EXCLUSION_VIOLATION);
            connection.rollback();
            assertThat(sqlStateOf(() -> insert(connection, "somewhere", TEN_TO_ELEVEN)))
                    .isEqualTo("23514");
            connection.rollback();
            assertThat(sqlStateOf(() -> {
                        try (var statement = connection.createStatement()) {
                            statement.execute("insert into calendar_booking (meeting_id, resource, during)"
                                    + " values (1, 'room:1', tstzrange(now(), null))");
                        }
                        return null;
                    }))
                    .isEqualTo("23514");
            connection.rollback();
        }
    }

    /** Two transactions at the same moment, many times: always exactly one of them has the room. */
    @Test
    void ofTwoAtTheSameMomentExactlyOneHasTheRoom() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 40; round++) {
                TimeSpan during = TimeSpan.of(Tokyo.at(DAY.plusDays(round), LocalTime.of(10, 0)), Duration.ofHours(1));
                CyclicBarrier start = new CyclicBarrier(2);
                List<Future<Optional<Resource>>> tries = new ArrayList<>();
                for (long meeting = 1; meeting <= 2; meeting++) {
                    long id = meeting;
                    tries.add(pool.submit(() -> {
                        start.await(10, TimeUnit.SECONDS);
                        return book(id, during, List.of(ROOM, Resource.person("p" + id)));
                    }));
                }
                List<Optional<Resource>> answers = List.of(
                        tries.get(0).get(20, TimeUnit.SECONDS), tries.get(1).get(20, TimeUnit.SECONDS));

                assertThat(answers).containsExactlyInAnyOrder(Optional.empty(), Optional.of(ROOM));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /** The second one waits for the first one's end, and gets the room when the first one gives up. */
    @Test
    void whoComesSecondWaitsForTheFirstOnesEnd() throws Exception {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        try (Connection first = database.dataSource().getConnection()) {
            first.setAutoCommit(false);
            insert(first, ROOM.key(), TEN_TO_ELEVEN);
            Future<Optional<Resource>> second = pool.submit(() -> book(2, HALF_PAST_TEN, List.of(ROOM)));
            awaitSomebodyWaiting();
            assertThat(second.isDone()).isFalse();

            first.rollback();

            assertThat(second.get(20, TimeUnit.SECONDS)).isEmpty();
        } finally {
            pool.shutdownNow();
        }
    }

    /** Six at once want two or three of four things each, in any order: nobody overlaps and nobody is locked out for good. */
    @Test
    void aCrowdNeverOverlapsAndNeverDeadlocks() throws Exception {
        int workers = 6;
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        try {
            List<Callable<Integer>> work = new ArrayList<>();
            for (int worker = 0; worker < workers; worker++) {
                Random random = new Random(worker);
                long meetings = worker * 1_000L;
                work.add(() -> {
                    int booked = 0;
                    for (int i = 0; i < 60; i++) {
                        TimeSpan during = TimeSpan.of(
                                TEN_TO_ELEVEN.startInclusive().plusSeconds(900L * random.nextInt(60)),
                                Duration.ofMinutes(15L + 15L * random.nextInt(4)));
                        List<Resource> wanted = new ArrayList<>(List.of(ROOM, KO, OTSU, Resource.room(2)));
                        Collections.shuffle(wanted, random);
                        List<Resource> some = wanted.subList(0, 2 + random.nextInt(2));
                        booked += book(meetings + i, during, some).isEmpty() ? 1 : 0;
                    }
                    return booked;
                });
            }
            int booked = 0;
            for (Future<Integer> done : pool.invokeAll(work)) {
                booked += done.get();
            }
            Object overlapping = database.em().createNativeQuery("""
                            select count(*) from calendar_booking a join calendar_booking b
                                on a.resource = b.resource and a.id < b.id and a.during && b.during
                             where a.active and b.active""").getSingleResult();

            assertThat(((Number) overlapping).longValue()).isZero();
            assertThat(booked).isGreaterThan(20);
        } finally {
            pool.shutdownNow();
        }
    }

    /** All or nothing, as a service does it: a refusal rolls back. */
    private Optional<Resource> book(long meetingId, TimeSpan during, List<Resource> resources) {
        return database.inTransaction(em -> {
            Optional<Resource> taken = new Bookings(em).take(meetingId, during, resources);
            if (taken.isPresent()) {
                em.createNativeQuery("rollback and chain").executeUpdate();
            }
            return taken;
        });
    }

    private void awaitSomebodyWaiting() throws SQLException {
        try (Connection observer = database.dataSource().getConnection();
                PreparedStatement waiting = observer.prepareStatement(
                        "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like '%calendar_booking%'")) {
            boolean seen = false;
            while (!seen) {
                try (var rows = waiting.executeQuery()) {
                    seen = rows.next() && rows.getInt(1) > 0;
                }
            }
        }
    }

    private static Void insert(Connection connection, String resource, TimeSpan during) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into calendar_booking (meeting_id, resource, during) values (1, ?, tstzrange(?, ?))")) {
            insert.setString(1, resource);
            insert.setTimestamp(2, Timestamp.from(during.startInclusive()));
            insert.setTimestamp(3, Timestamp.from(during.endExclusive()));
            insert.executeUpdate();
        }
        return null;
    }

    private static String sqlStateOf(Callable<Void> work) {
        return catchThrowableOfType(SQLException.class, work::call).getSQLState();
    }
}
