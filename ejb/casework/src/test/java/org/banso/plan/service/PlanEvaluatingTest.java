package org.banso.plan.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banso.assessment.service.Desk.OFFICER;
import static org.banso.assessment.service.Desk.STRANGER;
import static org.banso.assessment.service.Desk.WORKER;
import static org.banso.casefile.model.CaseFixture.TODAY;
import static org.banso.plan.model.PlanFixture.content;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.Set;
import org.banso.access.model.AccessReason;
import org.banso.assessment.service.Desk;
import org.banso.assessment.service.Happenings;
import org.banso.casefile.model.CaseFile;
import org.banso.casefile.model.CaseFixture;
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
import org.banso.plan.model.AgreePlan;
import org.banso.plan.model.AgreedHow;
import org.banso.plan.model.CorrectEvaluation;
import org.banso.plan.model.DecidePlan;
import org.banso.plan.model.DraftPlan;
import org.banso.plan.model.EvaluatePlan;
import org.banso.plan.model.EvaluationFixture;
import org.banso.plan.model.EvaluationSheet;
import org.banso.plan.model.PlanEvaluations;
import org.banso.plan.model.PlanFixture;
import org.banso.plan.model.PlanReason;
import org.banso.plan.model.SupportPlans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;

class PlanEvaluatingTest {

    @RegisterExtension
    final Database database = new Database();

    private final Happenings happenings = new Happenings();
    private CaseFile file;
    private long planId;

    @BeforeEach
    void aDecidedPlan() {
        Desk.follow(database.em());
        file = CaseFixture.stored(database.em());
        PlanDesk.assess(file);
        PlanDesk desk = new PlanDesk(Desk.of(database.em(), WORKER), new Happenings());
        desk.leadDeciding().decide(PlanFixture.platLeads(file.id()));
        new Consents(database.em())
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
        planId = decided();
    }

    @Test
    void saysWhatBecameOfAPlanOnceAndTellsTheStory() {
        assertThat(sheet().content()).isNull();
        assertThat(sheet().mayWrite()).isTrue();

        evaluate();

        assertThat(sheet().content()).isEqualTo(EvaluationFixture.content(TODAY));
        assertThat(happenings.kinds()).containsExactly("plan.EVALUATED");
        assertThat(happenings.last().values()).containsExactly("1", "enum.plan.Judgement.REPLAN");
        refuses(PlanReason.ALREADY_EVALUATED, this::evaluate);
    }

    @Test
    void isCorrectedUntilALaterRoundIsEvaluated() {
        evaluate();
        as(WORKER)
                .correct(
                        new CorrectEvaluation(file.id(), planId, sheet().version(), EvaluationFixture.delicate(TODAY)));
        assertThat(sheet().content()).isNotEqualTo(EvaluationFixture.content(TODAY));

        long next = decided();
        assertThat(sheet().mayWrite())
                .as("the next round alone does not close it")
                .isTrue();
        as(WORKER).evaluate(new EvaluatePlan(file.id(), next, EvaluationFixture.content(TODAY)));

        assertThat(sheet().mayWrite()).isFalse();
        refuses(
                PlanReason.NEXT_ROUND_EVALUATED,
                () -> as(WORKER)
                        .correct(new CorrectEvaluation(
                                file.id(), planId, sheet().version(), EvaluationFixture.content(TODAY))));
        assertThat(as(WORKER).printed(file.id()))
                .extracting(one -> one.plan().round())
                .containsExactly(1, 2);
        assertThat(as(WORKER).exported(file.id())).hasSize(2);
    }

    @Test
    void refusesAPlanOfAnotherCase() {
        CaseFile other = CaseFixture.stored(database.em());

        refuses(KernelReason.NOT_FOUND, () -> as(WORKER).sheet(other.id(), planId));
        refuses(
                KernelReason.NOT_FOUND,
                () -> as(WORKER).evaluate(new EvaluatePlan(other.id(), planId, EvaluationFixture.content(TODAY))));
    }

    @Test
    void theWardReadsAndPrintsAndTakesNoFileAndWritesNothing() {
        evaluate();

        assertThat(as(OFFICER).sheet(file.id(), planId).mayWrite()).isFalse();
        assertThat(as(OFFICER).printed(file.id())).hasSize(1);
        refuses(AccessReason.NOT_YOUR_ROLE, () -> as(OFFICER).exported(file.id()));
        refuses(
                AccessReason.NOT_YOUR_ROLE,
                () -> as(OFFICER).evaluate(new EvaluatePlan(file.id(), planId, EvaluationFixture.content(TODAY))));
    }

    @Test
    void answersAStrangerAsIfThereWereNoCase() {
        refuses(KernelReason.NOT_FOUND, () -> as(STRANGER).sheet(file.id(), planId));
        refuses(KernelReason.NOT_FOUND, () -> as(STRANGER).printed(file.id()));
        refuses(KernelReason.NOT_FOUND, () -> as(STRANGER).exported(file.id()));
    }

    private void evaluate() {
        as(WORKER).evaluate(new EvaluatePlan(file.id(), planId, EvaluationFixture.content(TODAY)));
    }

    private EvaluationSheet sheet() {
        return as(WORKER).sheet(file.id(), planId);
    }

    private long decided() {
        Planning worker = new PlanDesk(Desk.of(database.em(), WORKER), new Happenings()).planning();
        long id = worker.draft(new DraftPlan(file.id(), content()));
        worker.agree(new AgreePlan(file.id(), id, worker.sheet(file.id(), id).version(), TODAY, AgreedHow.SIGNED_FORM));
        new PlanDesk(Desk.of(database.em(), OFFICER), new Happenings())
                .planning()
                .decide(new DecidePlan(
                        file.id(), id, worker.sheet(file.id(), id).version()));
        return id;
    }

    private PlanEvaluating as(Actor actor) {
        Desk desk = Desk.of(database.em(), actor);
        return new PlanEvaluating(
                desk.gate(),
                new SupportPlans(database.em()),
                new PlanEvaluations(database.em()),
                desk.roll(),
                happenings,
                desk.clock());
    }

    private static void refuses(Reason reason, Executable deed) {
        assertThat(assertThrows(Refused.class, deed).reason()).isEqualTo(reason);
    }
}
