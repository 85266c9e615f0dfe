package org.banso.plan.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.banso.assessment.service.Desk.OFFICER;
import static org.banso.assessment.service.Desk.PSYCHOLOGIST;
import static org.banso.assessment.service.Desk.STRANGER;
import static org.banso.assessment.service.Desk.WORKER;
import static org.banso.casefile.model.CaseFixture.NOW;
import static org.banso.casefile.model.CaseFixture.TODAY;
import static org.banso.plan.model.PlanFixture.content;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.banso.access.model.AccessReason;
import org.banso.access.model.Deed;
import org.banso.assessment.service.Desk;
import org.banso.assessment.service.Happenings;
import org.banso.casefile.model.CaseFile;
import org.banso.casefile.model.CaseFixture;
import org.banso.casefile.model.CaseState;
import org.banso.casefile.model.CasefileReason;
import org.banso.casefile.model.Consent;
import org.banso.casefile.model.ConsentHow;
import org.banso.casefile.model.ConsentItem;
import org.banso.casefile.model.ConsentTerms;
import org.banso.casefile.model.Consents;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Reason;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Tokyo;
import org.banso.plan.model.AgreePlan;
import org.banso.plan.model.AgreedHow;
import org.banso.plan.model.DecidePlan;
import org.banso.plan.model.DraftPlan;
import org.banso.plan.model.Goal;
import org.banso.plan.model.PlanFixture;
import org.banso.plan.model.PlanLine;
import org.banso.plan.model.PlanReason;
import org.banso.plan.model.PlanSheet;
import org.banso.plan.model.PlanState;
import org.banso.plan.model.RevisePlan;
import org.banso.plan.model.SupportPlans;
import org.banso.plan.model.WaitingPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;

class PlanningTest {

    @RegisterExtension
    final Database database = new Database();

    private final Happenings happenings = new Happenings();
    private CaseFile file;

    @BeforeEach
    void aCaseWithALead() {
        Desk.follow(database.em());
        file = CaseFixture.stored(database.em());
        PlanDesk.assess(file);
        new PlanDesk(Desk.of(database.em(), WORKER), new Happenings())
                .leadDeciding()
                .decide(PlanFixture.platLeads(file.id()));
    }

    @Test
    void goesFromADraftToTheWardsDecision() {
        consent();
        long planId = draft();
        assertThat(file.state()).isEqualTo(CaseState.PLAN_DRAFT);

        as(PSYCHOLOGIST).revise(new RevisePlan(file.id(), planId, version(planId), content()));
        agree(planId);
        assertThat(file.state()).isEqualTo(CaseState.PLAN_CONSENTED);
        assertThat(as(OFFICER).waitingForDecision())
                .extracting(WaitingPlan::planId, WaitingPlan::caseNumber)
                .containsExactly(tuple(planId, file.number()));
        as(OFFICER).decide(new DecidePlan(file.id(), planId, version(planId)));

        assertThat(file.state()).isEqualTo(CaseState.IN_SUPPORT);
        assertThat(as(OFFICER).waitingForDecision()).isEmpty();
        assertThat(happenings.kinds()).containsExactly("plan.DRAFTED", "plan.AGREED", "plan.DECIDED");
        PlanSheet sheet = as(WORKER).sheet(file.id(), planId);
        assertThat(sheet.decidedBy()).isEqualTo("決定 架空郎");
        assertThat(sheet.writtenBy()).isEqualTo("心理 架空男");
        assertThat(sheet.mayRevise()).isFalse();
    }

    @Test
    void keepsTheCaseInSupportWhileTheNextRoundIsPlanned() {
        consent();
        decided();

        long next = draft();

        assertThat(file.state()).isEqualTo(CaseState.IN_SUPPORT);
        assertThat(as(WORKER).ofCase(file.id())).extracting(PlanLine::round).containsExactly(2, 1);
        agree(next);
        as(OFFICER).decide(new DecidePlan(file.id(), next, version(next)));
        assertThat(file.state()).isEqualTo(CaseState.IN_SUPPORT);
    }

    @Test
    void refusesAPlanWhileNobodyLeads() {
        CaseFile other = CaseFixture.stored(database.em());
        PlanDesk.assess(other);

        refuses(PlanReason.NO_LEAD_YET, () -> as(WORKER).draft(new DraftPlan(other.id(), content())));
        assertThat(happenings.kinds()).isEmpty();
    }

    @Test
    void refusesAPlanLongerThanTheWardsNumberSays() {
        refuses(
                PlanReason.TOO_LONG,
                () -> as(WORKER)
                        .draft(new DraftPlan(file.id(), content(TODAY, TODAY.plusMonths(6), new Goal("目標", TODAY)))));
        assertThat(new SupportPlans(database.em()).of(file.id())).isEmpty();
    }

    @Test
    void refusesAnAgreementWithoutThePersonsConsentAndShowsTheWardNothing() {
        long planId = draft();

        refuses(PlanReason.SUBJECT_HAS_NOT_CONSENTED, () -> agree(planId));

        assertThat(file.state()).isEqualTo(CaseState.PLAN_DRAFT);
        assertThat(sees(OFFICER, NOW)).isFalse();
        assertThat(happenings.kinds()).containsExactly("plan.DRAFTED");
    }

    @Test
    void refusesAnAgreementWithAConsentThatWasWithdrawn() {
        consent().withdraw(TODAY, WORKER.uid(), TODAY);
        long planId = draft();

        refuses(PlanReason.SUBJECT_HAS_NOT_CONSENTED, () -> agree(planId));
    }

    @Test
    void showsTheWardTheCaseFromTheAgreementToThePlansLastDay() {
        consent();
        long planId = draft();
        assertThat(sees(OFFICER, NOW)).isFalse();

        agree(planId);

        Instant over = Tokyo.startOf(content().endOn().plusDays(1));
        assertThat(sees(OFFICER, NOW)).isTrue();
        assertThat(sees(OFFICER, over.minusSeconds(1))).isTrue();
        assertThat(sees(OFFICER, over)).isFalse();
    }

    @Test
    void letsNobodyButTheWardDecideAndTheWardNothingElse() {
        consent();
        long planId = draft();
        agree(planId);

        refuses(
                AccessReason.NOT_YOUR_ROLE,
                () -> as(WORKER).decide(new DecidePlan(file.id(), planId, version(planId))));
        refuses(
                AccessReason.NOT_YOUR_ROLE,
                () -> as(OFFICER).revise(new RevisePlan(file.id(), planId, version(planId), content())));
        assertThat(as(OFFICER).sheet(file.id(), planId))
                .extracting(PlanSheet::mayDecide, PlanSheet::mayRevise)
                .containsExactly(true, false);
        assertThat(as(WORKER).sheet(file.id(), planId).mayDecide()).isFalse();
    }

    @Test
    void refusesAPlanOfAnotherCaseUnderThisCasesName() {
        long planId = draft();
        CaseFile other = CaseFixture.stored(database.em());

        refuses(KernelReason.NOT_FOUND, () -> as(WORKER).sheet(other.id(), planId));
        refuses(
                KernelReason.NOT_FOUND,
                () -> as(WORKER).revise(new RevisePlan(other.id(), planId, version(planId), content())));
        refuses(
                KernelReason.NOT_FOUND,
                () -> as(WORKER).agree(new AgreePlan(other.id(), planId, 1, TODAY, AgreedHow.ORAL)));
    }

    @Test
    void refusesAPlanForACaseThatRests() {
        CaseFixture.suspend(file);

        refuses(CasefileReason.WRONG_ORDER, () -> as(WORKER).draft(new DraftPlan(file.id(), content())));
    }

    @Test
    void answersAStrangerAsIfThereWereNoCase() {
        long planId = draft();

        refuses(KernelReason.NOT_FOUND, () -> as(STRANGER).sheet(file.id(), planId));
        refuses(KernelReason.NOT_FOUND, () -> as(STRANGER).ofCase(file.id()));
        refuses(KernelReason.NOT_FOUND, () -> as(STRANGER).draft(new DraftPlan(file.id(), content())));
        refuses(KernelReason.NOT_FOUND, () -> as(OFFICER).decide(new DecidePlan(file.id(), planId, 1)));
    }

    @Test
    void decidesAPlanOnce() {
        consent();
        long planId = decided();

        refuses(
                PlanReason.ALREADY_DECIDED,
                () -> as(OFFICER).decide(new DecidePlan(file.id(), planId, version(planId))));
        assertThat(as(WORKER).sheet(file.id(), planId).state()).isEqualTo(PlanState.DECIDED);
    }

    private long decided() {
        long planId = draft();
        agree(planId);
        as(OFFICER).decide(new DecidePlan(file.id(), planId, version(planId)));
        return planId;
    }

    private long draft() {
        return as(WORKER).draft(new DraftPlan(file.id(), content()));
    }

    private void agree(long planId) {
        as(WORKER).agree(new AgreePlan(file.id(), planId, version(planId), TODAY, AgreedHow.SIGNED_FORM));
    }

    private int version(long planId) {
        return as(WORKER).sheet(file.id(), planId).version();
    }

    private Consent consent() {
        return new Consents(database.em())
                .add(new Consent(
                        file,
                        file.subjectParticipant(),
                        new ConsentTerms(
                                ConsentHow.ORAL,
                                TODAY,
                                TODAY,
                                null,
                                Set.of(Agency.EDU_CENTER),
                                EnumSet.of(ConsentItem.IDENTITY)),
                        WORKER.uid(),
                        TODAY));
    }

    private boolean sees(Actor actor, Instant now) {
        return new Desk(database.em(), actor, now).gate().permits(Deed.READ, file.id());
    }

    private Planning as(Actor actor) {
        return new PlanDesk(Desk.of(database.em(), actor), happenings).planning();
    }

    private static void refuses(Reason reason, Executable deed) {
        assertThat(assertThrows(Refused.class, deed).reason()).isEqualTo(reason);
    }
}
