package org.banso.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.banso.assessment.service.IntakeRecording;
import org.banso.casefile.service.CaseReading;
import org.banso.casefile.service.ConsentRecording;
import org.banso.directory.model.Agency;
import org.banso.meeting.service.MeetingHolding;
import org.banso.meeting.service.MeetingScheduling;
import org.banso.notice.model.AcknowledgedThrough;
import org.banso.notice.model.NoticeLine;
import org.banso.notice.service.NoticeInbox;
import org.banso.reception.service.ReceptionDesk;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The sample client of a centre, as its engineer would start it, takes a notice and acknowledges it over the network. */
@ExtendWith(Stack.class)
@ArquillianTest
@TestMethodOrder(OrderAnnotation.class)
class CentreClientIT {

    private static final String PERSON = "例川　窓";
    private static final long PATIENCE_SECONDS = 60;

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

    @TempDir
    private Path folder;

    @Deployment
    static WebArchive war() {
        return Inside.war(CentreClientIT.class, CaseStory.class, CaseStory.Begun.class);
    }

    @Test
    @Order(1)
    void aMeetingDecides() throws Exception {
        CaseStory story = new CaseStory(reception, cases, consents, intakes, scheduling, holding);
        try {
            story.decide(story.upToTheDecision(), Agency.EDU_CENTER);
        } finally {
            CaseStory.backToToday();
        }
        assertNull(latest().acknowledgedAt());
    }

    @Test
    @Order(2)
    @RunAsClient
    void theClientTakesItAndAcknowledges() throws Exception {
        String said = run("edu-system", Stack.password(), 0);

        assertTrue(said.contains("SCHOOL_NON_ATTENDANCE"), said);
        assertTrue(said.contains("lead MERKMAL"), said);
        assertTrue(said.contains("架空山 試太郎"), said);
    }

    @Test
    @Order(3)
    void theCaseShowsWhoAcknowledgedThroughWhat() throws Exception {
        long patience = System.currentTimeMillis() + TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS);
        while (!latest().isAcknowledged() && System.currentTimeMillis() < patience) {
            Thread.sleep(100);
        }
        assertEquals(PERSON, latest().acknowledgedBy());
        assertEquals(AcknowledgedThrough.SYSTEM, latest().acknowledgedThrough());
    }

    @Test
    @Order(4)
    @RunAsClient
    void aWrongPasswordEndsWithOneSentence() throws Exception {
        String said = run("edu-system", "not the password", 1);

        assertTrue(said.contains("the broker says no"), said);
    }

    @Test
    @Order(5)
    @RunAsClient
    void anotherCentresUserIsRefused() throws Exception {
        assertTrue(run("cfc-system", Stack.password(), 1).contains("the broker says no"));
    }

    private NoticeLine latest() throws Exception {
        return Inside.as("edu1", inbox::mine).stream()
                .max(java.util.Comparator.comparingLong(NoticeLine::id))
                .orElseThrow();
    }

    private String run(String user, String password, int expected) throws Exception {
        Path top = Path.of(System.getProperty("banso.top"));
        Path out = folder.resolve("out.txt");
        ProcessBuilder client = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        top.resolve("ear/centre-client/target/banso-centre-client.jar")
                                .toString(),
                        "--url=tcp://127.0.0.1:" + Stack.banso().ports().messaging(),
                        "--user=" + user,
                        "--centre=EDU_CENTER",
                        "--person=" + PERSON,
                        "--seen=" + folder.resolve("seen.txt"),
                        "--once"))
                .redirectErrorStream(true)
                .redirectOutput(out.toFile());
        client.environment().put("BANSO_CENTRE_PASSWORD", password);
        client.environment().put("LC_ALL", "C.UTF-8");
        Process process = client.start();
        try {
            assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "it did not end");
        } finally {
            process.destroyForcibly();
        }
        String said = Files.readString(out, StandardCharsets.UTF_8);
        assertEquals(expected, process.exitValue(), said);
        return said;
    }
}
