package org.banso.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.banso.calendar.model.CalendarReason;
import org.banso.calendar.model.SlotOffer;
import org.banso.kernel.model.Reason;
import org.banso.kernel.model.Refused;
import org.banso.meeting.model.AskMeeting;
import org.banso.meeting.model.BookMeeting;
import org.banso.meeting.model.MeetingKind;
import org.banso.meeting.service.MeetingScheduling;
import org.banso.reception.service.ReceptionDesk;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The same room at the same time, clicked by sixteen colleagues at the same moment: one has it, the others hear so. */
@ExtendWith(Stack.class)
@ArquillianTest
class BookingRaceIT {

    private static final int CLICKS = 16;
    private static final int WORKERS = 6;

    @EJB(lookup = "java:global/banso/banso-ejb-casework/ReceptionDesk")
    private ReceptionDesk reception;

    @EJB(lookup = "java:global/banso/banso-ejb-meetings/MeetingScheduling")
    private MeetingScheduling scheduling;

    @Resource(lookup = "java:/BansoMigrationDS")
    private DataSource owner;

    @Deployment
    static WebArchive war() {
        return Inside.war(BookingRaceIT.class, CaseStory.class, CaseStory.Begun.class);
    }

    @Test
    void oneOfSixteenWins() throws Exception {
        long caseId = new CaseStory(reception, null, null, null, scheduling, null).received();
        SlotOffer offer = Inside.as(
                        "plat1", () -> scheduling.offers(new AskMeeting(caseId, MeetingKind.SUPPORT_CONFERENCE_ART9)))
                .offers()
                .get(0);

        ExecutorService pool = Executors.newFixedThreadPool(CLICKS);
        List<Object> answers = new ArrayList<>();
        try {
            CyclicBarrier start = new CyclicBarrier(CLICKS);
            List<Future<Object>> clicks = new ArrayList<>();
            for (int n = 0; n < CLICKS; n++) {
                String worker = "plat" + (n % WORKERS + 1);
                clicks.add(pool.submit(() -> {
                    start.await(30, TimeUnit.SECONDS);
                    return click(worker, caseId, offer);
                }));
            }
            for (Future<Object> click : clicks) {
                answers.add(click.get(60, TimeUnit.SECONDS));
            }
        } finally {
            pool.shutdownNow();
        }

        assertEquals(1, answers.stream().filter(Long.class::isInstance).count(), answers.toString());
        // Somebody of the demo ward sits at the desk on some mornings and hears that instead.
        Set<Reason> expected =
                Set.of(CalendarReason.ROOM_TAKEN, CalendarReason.PERSON_TAKEN, CalendarReason.PERSON_AWAY);
        assertTrue(
                answers.stream().allMatch(answer -> answer instanceof Long || expected.contains(answer)),
                answers.toString());
        assertEquals(1, rows("select count(*) from meeting_meeting where case_id = " + caseId));
        assertEquals(
                1,
                rows("select count(*) from calendar_booking where active and resource = 'room:" + offer.roomId()
                        + "' and during && tstzrange('" + offer.startsAt() + "', '" + offer.endsAt() + "')"));
    }

    private Object click(String worker, long caseId, SlotOffer offer) throws Exception {
        try {
            return Inside.as(
                    worker,
                    () -> scheduling.book(new BookMeeting(
                            caseId,
                            MeetingKind.SUPPORT_CONFERENCE_ART9,
                            offer.startsAt(),
                            offer.endsAt(),
                            Set.of(worker),
                            offer.roomId())));
        } catch (Refused refused) {
            return refused.reason();
        }
    }

    private int rows(String count) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(count)) {
            result.next();
            return result.getInt(1);
        }
    }
}
