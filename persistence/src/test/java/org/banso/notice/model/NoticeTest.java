package org.banso.notice.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.directory.model.Role;
import org.banso.kernel.model.CaseHappening;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.banso.meeting.model.CentreNotice;
import org.banso.meeting.model.LeadDecided;
import org.banso.meeting.model.NoticeKind;
import org.junit.jupiter.api.Test;

class NoticeTest {

    private static final Instant SENT = Instant.parse("2026-05-20T02:00:00Z");
    private static final Instant LATER = SENT.plusSeconds(60);
    private static final Actor CLERK = new Actor("edu1", "例川　窓", Agency.EDU_CENTER, Set.of(Role.CENTRE_CLERK));

    @Test
    void itsOwnCentresSystemAcknowledgesIt() {
        Notice notice = notice();

        assertThat(notice.acknowledgeBySystem(Agency.EDU_CENTER, "例川　窓", LATER)).isTrue();

        assertThat(notice.line())
                .returns(LATER, NoticeLine::acknowledgedAt)
                .returns("例川　窓", NoticeLine::acknowledgedBy)
                .returns(AcknowledgedThrough.SYSTEM, NoticeLine::acknowledgedThrough);
    }

    @Test
    void theSameAnswerTwiceIsOneAcknowledgment() {
        Notice notice = notice();
        notice.acknowledgeBySystem(Agency.EDU_CENTER, "例川　窓", LATER);

        assertThat(notice.acknowledgeBySystem(Agency.EDU_CENTER, "別の人", LATER.plusSeconds(1)))
                .isFalse();
        assertThat(notice.acknowledgeInInbox(CLERK, LATER.plusSeconds(2))).isFalse();
        assertThat(notice.line())
                .returns(LATER, NoticeLine::acknowledgedAt)
                .returns("例川　窓", NoticeLine::acknowledgedBy);
    }

    @Test
    void refusesTheSystemOfAnotherCentre() {
        Refused refused = catchThrowableOfType(
                Refused.class, () -> notice().acknowledgeBySystem(Agency.CHILD_GUIDANCE, "例川　窓", LATER));

        assertThat(refused.reason()).isEqualTo(NoticeReason.OTHER_CENTRE);
        assertThat(refused.values()).containsExactly(Agency.CHILD_GUIDANCE);
    }

    @Test
    void anotherCentresClerkLearnsNotEvenThatItIsThere() {
        Actor other = new Actor("cg1", "例森　隣", Agency.CHILD_GUIDANCE, Set.of(Role.CENTRE_CLERK));

        assertThat(catchThrowableOfType(Refused.class, () -> notice().acknowledgeInInbox(other, LATER))
                        .reason())
                .isEqualTo(KernelReason.NOT_FOUND);
    }

    @Test
    void theStoryHearsCodesAndNoNames() {
        Notice notice = notice();
        notice.acknowledgeInInbox(CLERK, LATER);

        assertThat(notice.sent("plat1", Agency.PLAT_HOME))
                .returns("notice.SENT", CaseHappening::kind)
                .returns(SENT, CaseHappening::at)
                .returns(
                        List.of("enum.directory.Agency.EDU_CENTER", "enum.meeting.NoticeKind.SCHOOL_NON_ATTENDANCE"),
                        CaseHappening::values);
        assertThat(notice.acknowledged("edu1"))
                .returns("notice.ACKNOWLEDGED", CaseHappening::kind)
                .returns(LATER, CaseHappening::at)
                .returns(
                        List.of("enum.directory.Agency.EDU_CENTER", "enum.notice.AcknowledgedThrough.INBOX"),
                        CaseHappening::values);
    }

    static Notice notice() {
        CentreNotice told =
                new CentreNotice(Agency.EDU_CENTER, NoticeKind.SCHOOL_NON_ATTENDANCE, "例山　架空", "れいやま　かくう", 1992);
        return new Notice(decided(7, 11, told), told, UUID.randomUUID(), "banso.notice.EDU_CENTER");
    }

    static LeadDecided decided(long caseId, long decisionId, CentreNotice... told) {
        return new LeadDecided(
                caseId,
                "R8-0001",
                5,
                decisionId,
                LocalDate.of(2026, 5, 20),
                Agency.MERKMAL,
                SENT,
                "plat1",
                Agency.PLAT_HOME,
                List.of(told));
    }
}
