package org.banso.notice.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.banso.assessment.model.IssueKind;
import org.banso.casefile.model.CaseFile;
import org.banso.casefile.model.CaseFixture;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Database;
import org.banso.meeting.model.CentreNotice;
import org.banso.meeting.model.LeadDecided;
import org.banso.meeting.model.NoticeKind;
import org.banso.plan.model.DecideLead;
import org.banso.plan.model.IssueReason;
import org.banso.plan.model.LeadDecision;
import org.banso.plan.model.RoleAssignment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NoticesTest {

    private static final LocalDate DAY = CaseFixture.TODAY;
    private static final Instant SENT = CaseFixture.NOW;

    @RegisterExtension
    final Database database = new Database();

    private Notices notices;
    private CaseFile caseFile;

    @BeforeEach
    void readThroughTheTestsOwnTransaction() {
        notices = new Notices(database.em());
    }

    @Test
    void theEducationCentreHasAQueueAndTheOthersHaveTheirInbox() {
        assertThat(notices.queueOf(Agency.EDU_CENTER)).contains("banso.notice.EDU_CENTER");
        assertThat(notices.queueOf(Agency.CHILD_GUIDANCE)).isEmpty();
        assertThat(notices.queueOf(Agency.HEALTH)).isEmpty();
    }

    @Test
    void aNoticeIsFoundByItsMessageAndByItsCase() {
        Notice notice = sent(decision(), Agency.EDU_CENTER, SENT);
        database.flushAndClear();

        Notice found = notices.find(notice.messageId()).orElseThrow();

        assertThat(found.line()).isEqualTo(notice.line());
        assertThat(found.line())
                .returns("例山　架空", NoticeLine::subjectName)
                .returns(1992, NoticeLine::birthYear)
                .returns(true, NoticeLine::sentOverJms)
                .returns(null, NoticeLine::acknowledgedAt);
        assertThat(notices.ofCase(caseFile.id())).containsExactly(notice.line());
        assertThat(notices.ofCase(caseFile.id() + 1)).isEmpty();
        assertThat(notices.find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void anInboxHasItsOwnCentresNoticesTheUnreadFirst() {
        Notice read = sent(decision(), Agency.EDU_CENTER, SENT.plusSeconds(30));
        read.acknowledgeBySystem(Agency.EDU_CENTER, "例川　窓", SENT.plusSeconds(40));
        Notice unread = sent(decision(), Agency.EDU_CENTER, SENT);
        Notice unreadLater = sent(decision(), Agency.EDU_CENTER, SENT.plusSeconds(20));
        sent(decision(), Agency.CHILD_GUIDANCE, SENT);
        database.flushAndClear();

        assertThat(notices.inbox(Agency.EDU_CENTER))
                .extracting(NoticeLine::id)
                .containsExactly(unreadLater.id(), unread.id(), read.id());
    }

    @Test
    void oneDecisionTellsACentreOnce() {
        long decision = decision();
        sent(decision, Agency.EDU_CENTER, SENT);

        assertThatExceptionOfType(PersistenceException.class)
                .isThrownBy(() -> sent(decision, Agency.EDU_CENTER, SENT))
                .havingRootCause()
                .withMessageContaining("notice_notice_decision_id_centre_key");
    }

    @Test
    void halfAnAcknowledgmentCannotBeStored() {
        long id = sent(decision(), Agency.EDU_CENTER, SENT).id();

        assertThatExceptionOfType(PersistenceException.class)
                .isThrownBy(() -> database.em()
                        .createNativeQuery("update notice_notice set acknowledged_by = 'x' where id = ?id")
                        .setParameter("id", id)
                        .executeUpdate())
                .havingRootCause()
                .withMessageContaining("check");
    }

    @Test
    void ofTwoAcknowledgmentsAtTheSameMomentOneIsFirst() {
        long id = database.inTransaction(em -> {
            Notice notice = notice(decision(em), Agency.EDU_CENTER, SENT);
            em.persist(notice);
            em.flush();
            return notice.id();
        });

        assertThatExceptionOfType(OptimisticLockException.class)
                .isThrownBy(() -> database.doInTransaction(slower -> {
                    Notice seen = new Notices(slower).find(id).orElseThrow();
                    database.doInTransaction(faster -> new Notices(faster)
                            .find(id)
                            .orElseThrow()
                            .acknowledgeBySystem(Agency.EDU_CENTER, "速い人", SENT.plusSeconds(1)));
                    seen.acknowledgeBySystem(Agency.EDU_CENTER, "遅い人", SENT.plusSeconds(2));
                    new Notices(slower).flush();
                }));

        String by = database.inTransaction(
                em -> new Notices(em).find(id).orElseThrow().line().acknowledgedBy());
        assertThat(by).isEqualTo("速い人");
    }

    private Notice sent(long decision, Agency centre, Instant at) {
        Notice notice = notice(decision, centre, at);
        notices.add(notice);
        notices.flush();
        return notice;
    }

    private Notice notice(long decision, Agency centre, Instant at) {
        CentreNotice told = new CentreNotice(centre, NoticeKind.SCHOOL_NON_ATTENDANCE, "例山　架空", "れいやま　かくう", 1992);
        LeadDecided decided = new LeadDecided(
                caseFile.id(),
                caseFile.number(),
                5,
                decision,
                DAY,
                Agency.MERKMAL,
                at,
                "plat1",
                Agency.PLAT_HOME,
                List.of(told));
        return new Notice(
                decided,
                told,
                UUID.randomUUID(),
                new Notices(database.em()).queueOf(centre).orElse(null));
    }

    private long decision() {
        return decision(database.em());
    }

    /** Each in the place of the one before; the first brings the case along. */
    private long decision(EntityManager em) {
        if (caseFile == null) {
            caseFile = CaseFixture.stored(em);
        }
        em.createQuery("update LeadDecision d set d.inForce = false").executeUpdate();
        LeadDecision decision = new LeadDecision(
                new DecideLead(
                        caseFile.id(),
                        5,
                        Agency.MERKMAL,
                        DAY,
                        DAY.plusMonths(3),
                        List.of(new IssueReason(IssueKind.PSYCHOLOGICAL, Agency.MERKMAL, "心理の支えが先に要る")),
                        List.of(new RoleAssignment(Agency.MERKMAL, "心理面談"))),
                null,
                "plat1",
                SENT);
        em.persist(decision);
        em.flush();
        return decision.id();
    }
}
