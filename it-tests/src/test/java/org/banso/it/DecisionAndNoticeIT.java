package org.banso.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.jms.BytesMessage;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import jakarta.jms.TextMessage;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.banso.assessment.service.IntakeRecording;
import org.banso.casefile.service.CaseReading;
import org.banso.casefile.service.ConsentRecording;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.banso.meeting.model.MeetingReason;
import org.banso.meeting.service.MeetingHolding;
import org.banso.meeting.service.MeetingScheduling;
import org.banso.notice.model.AcknowledgedThrough;
import org.banso.notice.model.NoticeLine;
import org.banso.notice.service.NoticeInbox;
import org.banso.notice.service.NoticeReading;
import org.banso.reception.service.ReceptionDesk;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A decision and what the centres are told of it are one thing, and what they answer is taken once. Database and broker are
 * those that ship; what is broken is broken in them.
 */
@ExtendWith(Stack.class)
@ArquillianTest
class DecisionAndNoticeIT {

    private static final long A_MOMENT = 500;
    private static final long PATIENCE = 20_000;

    @EJB(lookup = "java:global/banso/banso-ejb-casework/ReceptionDesk")
    private ReceptionDesk reception;

    @EJB(lookup = "java:global/banso/banso-ejb-casework/CaseReading")
    private CaseReading cases;

    @EJB(lookup = "java:global/banso/banso-ejb-casework/ConsentRecording")
    private ConsentRecording consents;

    @EJB(lookup = "java:global/banso/banso-ejb-casework/IntakeRecording")
    private IntakeRecording intakes;

    @EJB(lookup = "java:global/banso/banso-ejb-meetings/MeetingScheduling")
    private MeetingScheduling scheduling;

    @EJB(lookup = "java:global/banso/banso-ejb-meetings/MeetingHolding")
    private MeetingHolding holding;

    @EJB(lookup = "java:global/banso/banso-ejb-exchange/NoticeInbox")
    private NoticeInbox inbox;

    @EJB(lookup = "java:global/banso/banso-ejb-exchange/NoticeReading")
    private NoticeReading notices;

    @Resource(lookup = "java:/BansoMigrationDS")
    private DataSource owner;

    @Resource(lookup = "java:/ConnectionFactory")
    private ConnectionFactory broker;

    @Resource(lookup = "java:/jms/queue/BansoEduCenter")
    private Queue toEdu;

    @Resource(lookup = "java:/jms/queue/BansoAcknowledgementsEduCenter")
    private Queue fromEdu;

    @Resource(lookup = "java:/jms/queue/BansoAcknowledgementsChildGuidance")
    private Queue fromGuidance;

    @Resource(lookup = "java:/jms/queue/BansoDeadLetter")
    private Queue deadLetters;

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

    private CaseStory story;
    private CaseStory.Begun meeting;

    @Deployment
    static WebArchive war() {
        return Inside.war(DecisionAndNoticeIT.class, CaseStory.class, CaseStory.Begun.class);
    }

    @BeforeEach
    void aMeetingIsAboutToDecide() throws Exception {
        story = new CaseStory(reception, cases, consents, intakes, scheduling, holding);
        drain(toEdu);
        drain(deadLetters);
        meeting = story.upToTheDecision();
    }

    @AfterEach
    void backToToday() {
        CaseStory.backToToday();
    }

    @Test
    void theNoticeGoesOutWithTheDecisionAndSaysOnlyWhatTheConsentCovers() throws Exception {
        long decision = story.decide(meeting, Agency.EDU_CENTER);

        NoticeLine kept = onlyNotice();
        assertEquals(Agency.EDU_CENTER, kept.centre());
        assertTrue(kept.sentOverJms());
        assertEquals(1, rows("select count(*) from notice_notice where decision_id = " + decision));
        assertEquals(1, storyLines("notice.SENT"));
        try (JMSContext jms = broker.createContext()) {
            Message message = jms.createConsumer(toEdu).receive(A_MOMENT);
            String text = message.getBody(String.class);
            assertEquals("org.banso.notice.v1", message.getJMSType());
            assertEquals("1.0", message.getStringProperty("cloudEvents_specversion"));
            assertEquals(message.getJMSCorrelationID(), message.getStringProperty("cloudEvents_id"));
            assertEquals("case-" + meeting.caseId(), message.getStringProperty("JMSXGroupID"));
            assertTrue(text.contains("\"caseNumber\":\"" + meeting.caseNumber() + "\""), text);
            assertTrue(text.contains("\"subject\":{\"name\":\"架空山 試太郎\",\"kana\":\"かくうやま ためしたろう\"}"), text);
            assertFalse(text.contains("家計") || text.contains("不安"), "neither roles nor reasons go out: " + text);
        }
        assertNull(next(toEdu), "one decision, one centre, one message");
    }

    @Test
    void aDecisionThatIsRolledBackSendsNothing() throws Exception {
        transaction.begin();
        story.decide(meeting, Agency.EDU_CENTER);
        transaction.rollback();

        assertNothingHappened();
        assertNull(next(toEdu));
    }

    /** The rows are written and the message is handed to the broker; then, at the very end, the database says no. */
    @Test
    void aDecisionThatTheDatabaseRefusesAtItsCommitSendsNothing() throws Exception {
        execute("""
                create function it_refuse() returns trigger language plpgsql as
                $$ begin raise exception 'not today'; end $$""");
        execute("""
                create constraint trigger it_refuse after insert on notice_notice
                deferrable initially deferred for each row execute function it_refuse()""");
        try {
            assertThrows(EJBException.class, () -> story.decide(meeting, Agency.EDU_CENTER));
        } finally {
            execute("drop function it_refuse cascade");
        }

        assertNothingHappened();
        assertNull(next(toEdu));
        assertTrue(story.decide(meeting, Agency.EDU_CENTER) > 0, "and afterwards it can be decided");
    }

    @Test
    void aNoticeThatCannotBeSentUndoesTheDecision() throws Exception {
        execute("update notice_centre set queue = 'banso.notice.NOWHERE' where agency = 'EDU_CENTER'");
        try {
            assertThrows(EJBException.class, () -> story.decide(meeting, Agency.EDU_CENTER));
        } finally {
            execute("update notice_centre set queue = 'banso.notice.EDU_CENTER' where agency = 'EDU_CENTER'");
        }

        assertNothingHappened();
        assertTrue(story.decide(meeting, Agency.EDU_CENTER) > 0, "and afterwards it can be decided");
    }

    @Test
    void aCentreThatTheConsentDoesNotNameIsNotToldAndNothingIsDecided() throws Exception {
        Refused refused =
                assertThrows(Refused.class, () -> story.decide(meeting, Agency.EDU_CENTER, Agency.CHILD_GUIDANCE));

        assertTrue(refused.is(MeetingReason.NO_GROUND_FOR_NOTICE), refused.toString());
        assertNothingHappened();
        assertNull(next(toEdu));
    }

    @Test
    void theSameAnswerTwiceIsOneAcknowledgment() throws Exception {
        String answer = answer(decidedAndTold());

        send(fromEdu, answer);
        until(() -> onlyNotice().isAcknowledged());
        NoticeLine first = onlyNotice();
        send(fromEdu, answer.replace("例川　窓", "別の人"));
        send(fromEdu, answer);

        assertNull(next(deadLetters), "a repetition is no fault");
        assertEquals(first, onlyNotice());
        assertEquals("例川　窓", first.acknowledgedBy());
        assertEquals(AcknowledgedThrough.SYSTEM, first.acknowledgedThrough());
        assertEquals(1, storyLines("notice.ACKNOWLEDGED"));
    }

    @Test
    void anAnswerThatMeetsABrokenDatabaseComesAgainAndCountsOnce() throws Exception {
        String answer = answer(decidedAndTold());
        execute("alter table notice_notice rename to notice_hidden");
        try {
            send(fromEdu, answer);
            Thread.sleep(A_MOMENT);
        } finally {
            execute("alter table notice_hidden rename to notice_notice");
        }

        until(() -> onlyNotice().isAcknowledged());
        assertEquals(1, storyLines("notice.ACKNOWLEDGED"));
        assertNull(next(deadLetters));
    }

    @Test
    void whatCannotBeUnderstoodIsPutAsideWithItsReasonAndTheNextOneIsTaken() throws Exception {
        UUID notice = decidedAndTold();
        String good = answer(notice);

        assertPutAside(fromEdu, "x".repeat(5_000), "TOO_LARGE", "4096");
        assertPutAside(fromEdu, "{\"type\": ", "NOT_JSON", "");
        assertPutAside(fromEdu, good.replace("acknowledgement.v1", "acknowledgement.v2"), "OTHER_SCHEMA", "");
        assertPutAside(fromEdu, good.replace("acknowledgedBy", "by"), "FIELD_MISSING", "acknowledgedBy");
        assertPutAside(fromEdu, good.replace("\"" + notice + "\"", "7"), "FIELD_WRONG", "noticeId");
        assertPutAside(fromEdu, answer(UUID.randomUUID()), "NOTICE_UNKNOWN", "");
        assertPutAside(fromGuidance, good, "OTHER_CENTRE", "CHILD_GUIDANCE");
        assertPutAside(fromGuidance, good.replace("EDU_CENTER", "CHILD_GUIDANCE"), "OTHER_CENTRE", "CHILD_GUIDANCE");
        assertFalse(onlyNotice().isAcknowledged());

        send(fromEdu, good);
        until(() -> onlyNotice().isAcknowledged());
    }

    @Test
    void aMessageWithoutTextIsPutAsideAsItIs() throws Exception {
        decidedAndTold();
        try (JMSContext jms = broker.createContext()) {
            BytesMessage bytes = jms.createBytesMessage();
            bytes.writeBytes(new byte[] {1, 2, 3});
            bytes.setStringProperty("banso_reason", "forged");
            jms.createProducer().send(fromEdu, bytes);
            Message aside = jms.createConsumer(deadLetters).receive(PATIENCE);
            assertEquals("NOT_TEXT", aside.getStringProperty("banso_reason"));
            assertEquals(3, aside.getBody(byte[].class).length);
        }
    }

    @Test
    void aCentresClerkAcknowledgesInTheInboxAndNobodyElseDoes() throws Exception {
        decidedAndTold();
        long id = onlyNotice().id();

        assertTrue(Inside.as("cfc1", inbox::mine).stream().noneMatch(line -> line.id() == id));
        Refused refused = assertThrows(Refused.class, () -> acknowledge("cfc1", id));
        assertTrue(refused.is(KernelReason.NOT_FOUND));
        assertThrows(EJBException.class, () -> acknowledge("plat1", id));
        assertFalse(onlyNotice().isAcknowledged());

        assertEquals(id, Inside.as("edu1", inbox::mine).get(0).id());
        acknowledge("edu1", id);
        acknowledge("edu1", id);

        assertEquals(AcknowledgedThrough.INBOX, onlyNotice().acknowledgedThrough());
        assertEquals(1, storyLines("notice.ACKNOWLEDGED"));
    }

    private UUID decidedAndTold() throws Exception {
        story.decide(meeting, Agency.EDU_CENTER);
        try (JMSContext jms = broker.createContext()) {
            return UUID.fromString(jms.createConsumer(toEdu).receive(PATIENCE).getJMSCorrelationID());
        }
    }

    private static String answer(UUID notice) {
        return """
                {"type": "org.banso.notice-acknowledgement.v1", "schemaVersion": 1, "noticeId": "%s",
                 "centre": "EDU_CENTER", "acknowledgedBy": "例川　窓"}""".formatted(notice);
    }

    private void acknowledge(String uid, long id) throws Exception {
        Inside.as(uid, () -> {
            inbox.acknowledge(id);
            return null;
        });
    }

    private void assertPutAside(Queue from, String text, String reason, String detail) throws Exception {
        send(from, text);
        try (JMSContext jms = broker.createContext()) {
            Message aside = jms.createConsumer(deadLetters).receive(PATIENCE);
            assertNotNull(aside, () -> "not put aside: " + text);
            assertEquals(reason, aside.getStringProperty("banso_reason"));
            assertEquals(detail, aside.getStringProperty("banso_detail"));
            assertEquals(text, ((TextMessage) aside).getText());
        }
    }

    private void assertNothingHappened() throws Exception {
        assertEquals(0, rows("select count(*) from plan_lead_decision where case_id = " + meeting.caseId()));
        assertEquals(0, rows("select count(*) from notice_notice where case_id = " + meeting.caseId()));
        assertEquals(0, storyLines("notice.SENT"));
        assertEquals(0, storyLines("plan.LEAD_DECIDED"));
        assertEquals(
                1, rows("select count(*) from casefile_case where state = 'ASSESSED' and id = " + meeting.caseId()));
    }

    private NoticeLine onlyNotice() throws Exception {
        var lines = Inside.as(meeting.by(), () -> notices.ofCase(meeting.caseId()));
        assertEquals(1, lines.size());
        return lines.get(0);
    }

    private int storyLines(String kind) throws SQLException {
        return rows("select count(*) from casefile_story where kind = '%s' and case_id = %d"
                .formatted(kind, meeting.caseId()));
    }

    private void send(Queue queue, String text) {
        try (JMSContext jms = broker.createContext()) {
            jms.createProducer().send(queue, text);
        }
    }

    private Message next(Queue queue) {
        try (JMSContext jms = broker.createContext()) {
            return jms.createConsumer(queue).receive(A_MOMENT);
        }
    }

    private void drain(Queue queue) {
        try (JMSContext jms = broker.createContext();
                var consumer = jms.createConsumer(queue)) {
            while (consumer.receive(50) != null) {
                // what another test has left
            }
        }
    }

    private static void until(Callable<Boolean> happened) throws Exception {
        long patience = System.currentTimeMillis() + PATIENCE;
        while (!happened.call()) {
            assertTrue(System.currentTimeMillis() < patience, "it did not happen");
            Thread.sleep(50);
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

    private void execute(String sql) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
