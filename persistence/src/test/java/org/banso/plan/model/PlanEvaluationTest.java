package org.banso.plan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banso.plan.model.EvaluationFixture.content;
import static org.banso.plan.model.PlanFixture.TODAY;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banso.access.model.AccessReason;
import org.banso.access.model.CaseSight;
import org.banso.access.model.Delicate;
import org.banso.access.model.Sight;
import org.banso.casefile.model.CaseFixture;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Reason;
import org.banso.kernel.model.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class PlanEvaluationTest {

    private static final CaseSight DESK = new CaseSight(Sight.CASEWORK, Set.of(Delicate.VIOLENCE));
    private static final GoalResult PARTLY = new GoalResult(Reached.PARTLY, "", Set.of());

    @Test
    void saysWhatBecameOfADecidedPlan() {
        EvaluationSheet sheet = sheet(evaluation(content(TODAY)));

        assertThat(sheet.content()).isEqualTo(content(TODAY));
        assertThat(sheet.writtenBy()).isEqualTo("架空 書人");
        assertThat(sheet.mayWrite()).isTrue();
    }

    @Test
    void refusesAPlanThatTheWardHasNotDecided() {
        SupportPlan draft = PlanFixture.plan(PlanFixture.decision(1));

        refuses(PlanReason.NOT_DECIDED_YET, () -> evaluation(draft, content(TODAY)));
    }

    @Test
    void refusesADayThatHasNotCome() {
        refuses(PlanReason.EVALUATED_IN_FUTURE, () -> evaluation(content(TODAY.plusDays(1))));
    }

    @Test
    void refusesADayBeforeThePlanBegins() {
        refuses(PlanReason.EVALUATED_BEFORE_START, () -> evaluation(content(TODAY.minusDays(1))));
    }

    @Test
    void refusesAMeetingAfterTheEvaluationThatRestsOnIt() {
        EvaluationContent said = content(TODAY);

        refuses(PlanReason.CONFERRED_AFTER_EVALUATION, () -> evaluation(conferred(said, TODAY.plusDays(1))));
        assertThat(sheet(evaluation(conferred(said, TODAY))).content()).isEqualTo(conferred(said, TODAY));
    }

    @Test
    void refusesToLeaveAGoalOut() {
        refuses(PlanReason.GOAL_NOT_JUDGED, () -> evaluation(content(TODAY, List.of(), Set.of(), "")));
        refuses(PlanReason.GOAL_NOT_JUDGED, () -> evaluation(content(TODAY, List.of(PARTLY, PARTLY), Set.of(), "")));
    }

    @Test
    void refusesAnotherChangeWithoutItsNameAndANameWithoutTheTick() {
        refuses(
                PlanReason.OTHER_CHANGE_UNNAMED,
                () -> evaluation(content(TODAY, List.of(PARTLY), Set.of(ObservedChange.OTHER), " ")));
        refuses(PlanReason.OTHER_CHANGE_UNNAMED, () -> evaluation(content(TODAY, List.of(PARTLY), Set.of(), "猫を飼った")));
    }

    @Test
    void refusesACorrectionOfWhatSomebodyElseCorrectedMeanwhile() {
        PlanEvaluation evaluation = evaluation(content(TODAY));

        refuses(
                KernelReason.CHANGED_MEANWHILE,
                () -> evaluation.correct(false, 7, content(TODAY), "plat2", CaseFixture.NOW));
    }

    @Test
    void refusesACorrectionOnceALaterRoundIsEvaluated() {
        PlanEvaluation evaluation = evaluation(content(TODAY));

        refuses(
                PlanReason.NEXT_ROUND_EVALUATED,
                () -> evaluation.correct(true, 0, content(TODAY), "plat2", CaseFixture.NOW));
    }

    @Test
    void hidesFromTheDeskWhatIsAboutIllnessAndIncomeAndKeepsItFromBeingWrittenOver() {
        PlanEvaluation evaluation = evaluation(EvaluationFixture.delicate(TODAY));

        EvaluationSheet seen = sheet(evaluation).seenWith(DESK);

        EvaluationContent content = seen.content();
        assertThat(content.changes()).containsExactly(ObservedChange.WILL);
        assertThat(seen.changesHidden()).isTrue();
        assertThat(content.course()).isEmpty();
        assertThat(content.remaining()).isNotEmpty();
        assertThat(content.goals()).extracting(GoalResult::note).containsExactly("");
        assertThat(content.marks().of("judgementReason"))
                .as("nobody marks what is not there")
                .isEmpty();
        assertThat(seen.mayWrite()).isFalse();
        refuses(AccessReason.HIDDEN_PART, () -> evaluation.requireSeenWhole(DESK));
        assertThat(sheet(evaluation).seenWith(CaseSight.EVERYTHING)).isEqualTo(sheet(evaluation));
    }

    private static EvaluationContent conferred(EvaluationContent said, LocalDate on) {
        return new EvaluationContent(
                said.evaluatedOn(),
                on,
                said.goals(),
                said.changes(),
                said.otherChange(),
                said.personSays(),
                said.familySays(),
                said.course(),
                said.remaining(),
                said.judgement(),
                said.judgementReason(),
                said.marks());
    }

    private static EvaluationSheet sheet(PlanEvaluation evaluation) {
        PlanSheet plan = evaluation.plan().sheet(Map.of(), true, false, TODAY);
        return evaluation.sheet(plan, Map.of("plat1", "架空 書人"), true);
    }

    private static PlanEvaluation evaluation(EvaluationContent content) {
        SupportPlan plan = PlanFixture.plan(PlanFixture.decision(1));
        plan.agree(PlanFixture.agreement(plan, 0), true, "plat1", TODAY);
        plan.decide(0, "ward1", TODAY);
        return evaluation(plan, content);
    }

    private static PlanEvaluation evaluation(SupportPlan plan, EvaluationContent content) {
        return new PlanEvaluation(plan, content, "plat1", CaseFixture.NOW);
    }

    private static void refuses(Reason reason, Executable deed) {
        assertThat(assertThrows(Refused.class, deed).reason()).isEqualTo(reason);
    }
}
