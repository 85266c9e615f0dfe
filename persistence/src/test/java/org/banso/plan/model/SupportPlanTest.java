package org.banso.plan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banso.plan.model.PlanFixture.OFFICER;
import static org.banso.plan.model.PlanFixture.SIX_MONTHS;
import static org.banso.plan.model.PlanFixture.TODAY;
import static org.banso.plan.model.PlanFixture.WRITER;
import static org.banso.plan.model.PlanFixture.agreement;
import static org.banso.plan.model.PlanFixture.content;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Reason;
import org.banso.kernel.model.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class SupportPlanTest {

    private static final Goal GOAL = new Goal("月に1回、居場所に行く", TODAY.plusMonths(2));

    private final LeadDecision decision = PlanFixture.decision(1);
    private final SupportPlan plan = PlanFixture.plan(decision);

    @Test
    void refusesAPlanWhileNobodyLeads() {
        refuses(PlanReason.NO_LEAD_YET, () -> new SupportPlan(null, null, content(), SIX_MONTHS, WRITER));
    }

    @Test
    void refusesTheNextRoundWhileThisOneIsNotDecided() {
        Refused refused = refuses(
                PlanReason.PLAN_OPEN_ALREADY, () -> new SupportPlan(decision, plan, content(), SIX_MONTHS, WRITER));
        assertThat(refused.values()).containsExactly(1);

        plan.agree(agreement(plan, 0), true, WRITER, TODAY);
        refuses(PlanReason.PLAN_OPEN_ALREADY, () -> new SupportPlan(decision, plan, content(), SIX_MONTHS, WRITER));
    }

    @Test
    void beginsTheNextRoundOnceThisOneIsDecided() {
        decided();

        assertThat(new SupportPlan(decision, plan, content(), SIX_MONTHS, WRITER).round())
                .isEqualTo(2);
    }

    @Test
    void refusesAPlanThatEndsBeforeItStarts() {
        refusesContent(PlanReason.PERIOD_BACKWARDS, content(TODAY, TODAY.minusDays(1), GOAL));
    }

    @Test
    void lastsSixMonthsToTheDayAndNotOneMore() {
        LocalDate start = LocalDate.of(2026, 5, 14);
        Goal goal = new Goal("目標", start);

        assertThat(planOf(content(start, LocalDate.of(2026, 11, 13), goal)).endOn())
                .isEqualTo(LocalDate.of(2026, 11, 13));
        Refused refused = refusesContent(PlanReason.TOO_LONG, content(start, LocalDate.of(2026, 11, 14), goal));
        assertThat(refused.values()).containsExactly(6, LocalDate.of(2026, 11, 13));
    }

    @Test
    void countsSixMonthsFromTheEndOfAugustToTheEndOfFebruary() {
        LocalDate start = LocalDate.of(2026, 8, 31);
        Goal goal = new Goal("目標", start);

        assertThat(planOf(content(start, LocalDate.of(2027, 2, 28), goal)).endOn())
                .isEqualTo(LocalDate.of(2027, 2, 28));
        refusesContent(PlanReason.TOO_LONG, content(start, LocalDate.of(2027, 3, 1), goal));
    }

    @Test
    void refusesAPlanWithoutAGoal() {
        refusesContent(PlanReason.NO_GOAL, content(TODAY, TODAY.plusMonths(3)));
    }

    @Test
    void refusesAGoalOutsideThePeriodAndTakesOneOnItsLastDay() {
        LocalDate end = TODAY.plusMonths(3);

        refusesContent(PlanReason.GOAL_OUTSIDE_PERIOD, content(TODAY, end, new Goal("早すぎる", TODAY.minusDays(1))));
        Refused refused = refusesContent(
                PlanReason.GOAL_OUTSIDE_PERIOD, content(TODAY, end, GOAL, new Goal("遅すぎる", end.plusDays(1))));
        assertThat(refused.values()).containsExactly(end.plusDays(1), TODAY, end);
        assertThat(planOf(content(TODAY, end, new Goal("最後の日", end))).endOn()).isEqualTo(end);
    }

    @Test
    void refusesAPlanWithoutSupport() {
        PlanContent whole = content();

        refusesContent(
                PlanReason.NO_SUPPORT,
                new PlanContent(
                        whole.wishPerson(),
                        whole.wishFamily(),
                        whole.issues(),
                        whole.startOn(),
                        whole.endOn(),
                        whole.goals(),
                        List.of(),
                        whole.cautions()));
    }

    @Test
    void mayBeRevisedUntilThePersonAgrees() {
        PlanContent other = content(TODAY, TODAY.plusMonths(2), new Goal("週に1回", TODAY.plusMonths(1)));

        plan.revise(decision, 0, other, SIX_MONTHS, "merk1");

        assertThat(sheet().content()).isEqualTo(other);
        assertThat(sheet().writtenBy()).isEqualTo("merk1");
        plan.agree(agreement(plan, 0), true, WRITER, TODAY);
        refuses(PlanReason.ALREADY_AGREED, () -> plan.revise(decision, 0, content(), SIX_MONTHS, WRITER));
    }

    @Test
    void leavesThePlanAsItWasWhenARevisionIsRefused() {
        refuses(
                PlanReason.NO_GOAL,
                () -> plan.revise(decision, 0, content(TODAY, TODAY.plusMonths(1)), SIX_MONTHS, "merk1"));

        assertThat(sheet().content()).isEqualTo(content());
        assertThat(sheet().writtenBy()).isEqualTo(WRITER);
    }

    @Test
    void refusesARevisionAnAgreementAndADecisionFromAStalePage() {
        refuses(KernelReason.CHANGED_MEANWHILE, () -> plan.revise(decision, 1, content(), SIX_MONTHS, WRITER));
        refuses(KernelReason.CHANGED_MEANWHILE, () -> plan.agree(agreement(plan, 1), true, WRITER, TODAY));
        plan.agree(agreement(plan, 0), true, WRITER, TODAY);
        refuses(KernelReason.CHANGED_MEANWHILE, () -> plan.decide(1, OFFICER, TODAY));
    }

    @Test
    void refusesAnAgreementWithoutThePersonsConsent() {
        refuses(PlanReason.SUBJECT_HAS_NOT_CONSENTED, () -> plan.agree(agreement(plan, 0), false, WRITER, TODAY));
        assertThat(plan.state()).isEqualTo(PlanState.DRAFT);
    }

    @Test
    void refusesAnAgreementOfTomorrow() {
        refuses(PlanReason.AGREED_IN_FUTURE, () -> plan.agree(agreement(plan, 0), true, WRITER, TODAY.minusDays(1)));
    }

    @Test
    void refusesASecondAgreement() {
        plan.agree(agreement(plan, 0), true, WRITER, TODAY);

        refuses(PlanReason.ALREADY_AGREED, () -> plan.agree(agreement(plan, 0), true, WRITER, TODAY));
    }

    @Test
    void refusesToDecideWhatThePersonHasNotAgreedTo() {
        refuses(PlanReason.NOT_AGREED_YET, () -> plan.decide(0, OFFICER, TODAY));
    }

    @Test
    void isDecidedOnceByTheWard() {
        decided();

        assertThat(sheet().state()).isEqualTo(PlanState.DECIDED);
        assertThat(sheet().decidedOn()).isEqualTo(TODAY);
        assertThat(sheet().decidedBy()).isEqualTo(OFFICER);
        Refused refused = refuses(PlanReason.ALREADY_DECIDED, () -> plan.decide(0, OFFICER, TODAY));
        assertThat(refused.values()).containsExactly(TODAY);
        refuses(PlanReason.ALREADY_DECIDED, () -> plan.revise(decision, 0, content(), SIX_MONTHS, WRITER));
        refuses(PlanReason.ALREADY_DECIDED, () -> plan.agree(agreement(plan, 0), true, WRITER, TODAY));
    }

    @Test
    void refusesToBeAgreedOrDecidedAfterItsLastDay() {
        LocalDate after = plan.endOn().plusDays(1);

        Refused refused = refuses(PlanReason.PERIOD_OVER, () -> plan.agree(agreement(plan, 0), true, WRITER, after));
        assertThat(refused.values()).containsExactly(plan.endOn());
        plan.agree(agreement(plan, 0), true, WRITER, plan.endOn());
        refuses(PlanReason.PERIOD_OVER, () -> plan.decide(0, OFFICER, after));
        plan.decide(0, OFFICER, plan.endOn());
    }

    @Test
    void offersEachDeedOnlyToWhoeverMayAndOnlyInItsTurn() {
        assertThat(plan.sheet(Map.of(), true, false, TODAY))
                .extracting(PlanSheet::mayRevise, PlanSheet::mayAgree, PlanSheet::mayDecide)
                .containsExactly(true, true, false);
        plan.agree(agreement(plan, 0), true, WRITER, TODAY);
        assertThat(plan.sheet(Map.of(), true, true, TODAY))
                .extracting(PlanSheet::mayRevise, PlanSheet::mayAgree, PlanSheet::mayDecide)
                .containsExactly(false, false, true);
        assertThat(plan.sheet(Map.of(), false, true, plan.endOn().plusDays(1)).mayDecide())
                .isFalse();
    }

    private void decided() {
        plan.agree(agreement(plan, 0), true, WRITER, TODAY);
        plan.decide(0, OFFICER, TODAY);
    }

    private PlanSheet sheet() {
        return plan.sheet(Map.of(), true, true, TODAY);
    }

    private SupportPlan planOf(PlanContent content) {
        return new SupportPlan(decision, null, content, SIX_MONTHS, WRITER);
    }

    private Refused refusesContent(Reason reason, PlanContent content) {
        return refuses(reason, () -> planOf(content));
    }

    private static Refused refuses(Reason reason, Executable deed) {
        Refused refused = assertThrows(Refused.class, deed);
        assertThat(refused.reason()).isEqualTo(reason);
        return refused;
    }
}
