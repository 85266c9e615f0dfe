package org.banso.meeting.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banso.meeting.service.MeetingOffice.MERK;
import static org.banso.meeting.service.MeetingOffice.THURSDAY_MORNING;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.banso.calendar.model.CalendarReason;
import org.banso.calendar.model.OpenDays;
import org.banso.calendar.model.SlotOffer;
import org.banso.casefile.model.CaseFixture;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.DateRange;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Rounds;
import org.banso.kernel.model.Tokyo;
import org.banso.meeting.model.AskMeeting;
import org.banso.meeting.model.BookMeeting;
import org.banso.meeting.model.CancelMeeting;
import org.banso.meeting.model.Meeting;
import org.banso.meeting.model.MeetingKind;
import org.banso.meeting.model.Meetings;
import org.banso.meeting.model.MoveMeeting;
import org.banso.meeting.model.Where;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Sixty-four who want one room at one moment, by booking and by moving; over and over with {@code -Dbanso.rounds}. */
@Timeout(900)
class SixtyFourAtOnceTest {

    private static final int CLIENTS = 64;
    private static final Duration HOUR = Duration.ofHours(1);

    @RegisterExtension
    final Database database = new Database();

    private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    private final List<Long> cases = new ArrayList<>();
    private List<LocalDate> days = List.of();
    private long room;

    @BeforeEach
    void sixtyFourCases() {
        room = database.inTransaction(em -> {
            MeetingOffice.staff(em, CLIENTS);
            IntStream.range(0, CLIENTS)
                    .forEach(n -> cases.add(CaseFixture.stored(em).id()));
            return MeetingOffice.room(em);
        });
        OpenDays open = OpenDays.byLaw(DateRange.of(CaseFixture.TODAY, CaseFixture.TODAY.plusDays(400)));
        days = CaseFixture.TODAY
                .plusDays(1)
                .datesUntil(CaseFixture.TODAY.plusDays(399))
                .filter(open::isOpen)
                .toList();
    }

    @AfterEach
    void home() {
        clients.shutdownNow();
    }

    @Test
    void oneBooksAndSixtyThreeAreOfferedTheNextTimes() throws Exception {
        for (int round = 0; round < Rounds.of(4); round++) {
            Instant at = Tokyo.at(days.get(round), LocalTime.of(10, 0));
            List<Object> answers = atOnce(n -> office().book(meeting(n, at)));

            assertThat(answers)
                    .as("round %s", round)
                    .filteredOn(Long.class::isInstance)
                    .hasSize(1);
            assertThat(answers)
                    .as("round %s", round)
                    .filteredOn(CalendarReason.ROOM_TAKEN::equals)
                    .hasSize(CLIENTS - 1);
            int loser = answers.indexOf(CalendarReason.ROOM_TAKEN);
            LocalDate day = days.get(round);
            List<SlotOffer> next = database.inTransaction(em -> new MeetingOffice(em, MERK, THURSDAY_MORNING)
                            .scheduling()
                            .offers(new AskMeeting(
                                    cases.get(loser),
                                    MeetingKind.SUPPORT_CONFERENCE_ART9,
                                    60,
                                    day,
                                    Set.of("plat" + (loser + 1)),
                                    LocalTime.of(10, 0),
                                    null,
                                    Set.of())))
                    .offers();
            assertThat(next).hasSize(5);
            assertThat(next.get(0).startsAt()).as("round %s", round).isEqualTo(at.plus(HOUR));
        }
        assertNothingIsTakenTwice();
    }

    @Test
    void oneMovesThereTheOthersStayAndACancelledTimeIsTakenOnce() throws Exception {
        for (int round = 0; round < Rounds.of(2); round++) {
            LocalDate day = days.get(100 + round);
            Instant wanted = Tokyo.at(day, LocalTime.of(16, 0));
            List<Long> there = new ArrayList<>();
            for (int n = 0; n < 16; n++) {
                int client = n;
                Instant own = Tokyo.at(days.get(120 + round + n / 5), LocalTime.of(9, 0))
                        .plus(HOUR.multipliedBy(n % 5));
                there.add(database.inTransaction(em -> new MeetingOffice(em, MERK, THURSDAY_MORNING)
                        .scheduling()
                        .book(meeting(client, own))));
            }
            List<Object> moved = atOnce(16, n -> office().move(there.get(n), n, wanted));
            assertThat(moved).filteredOn(Long.class::isInstance).hasSize(1);
            assertThat(moved).filteredOn(CalendarReason.ROOM_TAKEN::equals).hasSize(15);
            int winner = IntStream.range(0, 16)
                    .filter(n -> moved.get(n) instanceof Long)
                    .findFirst()
                    .orElseThrow();
            office().cancel(there.get(winner), winner);
            List<Object> taken = atOnce(n -> office().book(meeting(n, wanted)));
            assertThat(taken).filteredOn(Long.class::isInstance).hasSize(1);
            for (int n = 0; n < 16; n++) {
                if (n != winner) {
                    office().cancel(there.get(n), n);
                }
            }
        }
        assertNothingIsTakenTwice();
    }

    /** What each one does, in a transaction and a connection of their own. */
    private final class Office {

        Long book(BookMeeting wanted) {
            return database.inTransaction(em ->
                    new MeetingOffice(em, MERK, THURSDAY_MORNING).scheduling().book(wanted));
        }

        Long move(long meetingId, int n, Instant at) {
            return database.inTransaction(em -> {
                Meeting meeting = new Meetings(em).get(meetingId);
                new MeetingOffice(em, MERK, THURSDAY_MORNING)
                        .scheduling()
                        .move(new MoveMeeting(
                                cases.get(n),
                                meetingId,
                                meeting.version(),
                                at,
                                at.plus(HOUR),
                                Set.of("plat" + (n + 1)),
                                Where.inRoom(room)));
                return meetingId;
            });
        }

        Long cancel(long meetingId, int n) {
            return database.inTransaction(em -> {
                int version = new Meetings(em).get(meetingId).version();
                new MeetingOffice(em, MERK, THURSDAY_MORNING)
                        .scheduling()
                        .cancel(new CancelMeeting(cases.get(n), meetingId, version));
                return meetingId;
            });
        }
    }

    private Office office() {
        return new Office();
    }

    private BookMeeting meeting(int n, Instant at) {
        return new BookMeeting(
                cases.get(n), MeetingKind.SUPPORT_CONFERENCE_ART9, at, at.plus(HOUR), Set.of("plat" + (n + 1)), room);
    }

    /** What one client does. */
    private interface Click {
        Long by(int client) throws Exception;
    }

    private List<Object> atOnce(Click click) throws Exception {
        return atOnce(CLIENTS, click);
    }

    /** The ids and the reasons, in the order of the clients. */
    private List<Object> atOnce(int count, Click click) throws Exception {
        CyclicBarrier start = new CyclicBarrier(count);
        List<Future<Object>> answers = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            int client = n;
            Callable<Object> one = () -> {
                start.await(60, TimeUnit.SECONDS);
                try {
                    return click.by(client);
                } catch (Refused refused) {
                    return refused.reason();
                }
            };
            answers.add(clients.submit(one));
        }
        List<Object> said = new ArrayList<>();
        for (Future<Object> answer : answers) {
            said.add(answer.get(120, TimeUnit.SECONDS));
        }
        return said;
    }

    private void assertNothingIsTakenTwice() {
        database.doInTransaction(
                em -> assertThat(em.createNativeQuery("""
                        select count(*) from calendar_booking a join calendar_booking b
                            on a.resource = b.resource and a.id < b.id and a.active and b.active and a.during && b.during""").getSingleResult()).isEqualTo(0L));
    }
}
