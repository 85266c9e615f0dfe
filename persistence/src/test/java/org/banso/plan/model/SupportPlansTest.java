package org.banso.plan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.banso.plan.model.PlanFixture.OFFICER;
import static org.banso.plan.model.PlanFixture.SIX_MONTHS;
import static org.banso.plan.model.PlanFixture.TODAY;
import static org.banso.plan.model.PlanFixture.WRITER;
import static org.banso.plan.model.PlanFixture.agreement;
import static org.banso.plan.model.PlanFixture.content;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banso.access.model.CaseReader;
import org.banso.access.model.Ground;
import org.banso.access.model.Standings;
import org.banso.casefile.model.CaseFixture;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.directory.model.Role;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.banso.person.model.PersonFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SupportPlansTest {

    private static final Actor WARD_OFFICER = new Actor(OFFICER, "決定 架空郎", Agency.WARD, Set.of(Role.WARD_OFFICER));

    @RegisterExtension
    final Database database = new Database();

    private SupportPlans plans;

    @BeforeEach
    void open() {
        plans = new SupportPlans(database.em());
    }

    @Test
    void keepsThePlanAsWritten() {
        SupportPlan plan = stored(database.em());
        database.flushAndClear();

        PlanSheet sheet = plans.find(plan.id()).orElseThrow().sheet(Map.of(WRITER, "支援 架空美"), true, false, TODAY);

        assertThat(sheet.content()).isEqualTo(content());
        assertThat(sheet.writtenBy()).isEqualTo("支援 架空美");
        assertThat(sheet.lead()).isEqualTo(Agency.PLAT_HOME);
    }

    @Test
    void keepsEveryKindOfSupportAndReplacesLinesThatMoved() {
        SupportPlan plan = stored(database.em());
        PlanContent whole = content();
        List<PlannedSupport> all = Arrays.stream(SupportKind.values())
                .map(kind -> new PlannedSupport(kind, "内容", Agency.PLAT_HOME))
                .toList();
        List<Goal> moved = List.of(new Goal("先に加えた目標", TODAY), whole.goals().get(0), new Goal("あと", TODAY));
        PlanContent revised = new PlanContent("", "家族の意向", "課題", whole.startOn(), whole.endOn(), moved, all, "");
        plan.revise(plan.decision(), 1, revised, SIX_MONTHS, WRITER);
        database.flushAndClear();

        SupportPlan found = plans.findForChange(plan.id()).orElseThrow();
        assertThat(found.sheet(Map.of(), true, false, TODAY).content()).isEqualTo(revised);
        found.revise(found.decision(), 2, whole, SIX_MONTHS, WRITER);
        database.flushAndClear();

        assertThat(plans.find(plan.id())
                        .orElseThrow()
                        .sheet(Map.of(), true, false, TODAY)
                        .content())
                .isEqualTo(whole);
    }

    @Test
    void countsAVersionWhenOnlyAGoalChanges() {
        SupportPlan plan = stored(database.em());
        PlanContent whole = content();
        plan.revise(
                plan.decision(),
                1,
                content(whole.startOn(), whole.endOn(), new Goal("別の目標", TODAY)),
                SIX_MONTHS,
                WRITER);
        plans.flush();

        assertThat(plan.sheet(Map.of(), true, false, TODAY).version()).isEqualTo(2);
    }

    @Test
    void refusesTheSlowerOfTwoWhoBeginAPlanAtTheSameMoment() {
        SupportPlan plan = stored(database.em());
        plans.add(new SupportPlan(plan.decision(), null, content(), SIX_MONTHS, WRITER));

        Refused refused = assertThrows(Refused.class, plans::flush);

        assertThat(refused.is(KernelReason.CHANGED_MEANWHILE)).isTrue();
    }

    @Test
    void showsTheRoundsNewestFirst() {
        SupportPlan first = stored(database.em());
        decide(first);
        plans.flush();
        plans.add(new SupportPlan(first.decision(), first, content(), SIX_MONTHS, WRITER));
        plans.flush();

        assertThat(plans.of(first.caseId()))
                .extracting(PlanLine::round, PlanLine::state)
                .containsExactly(tuple(2, PlanState.DRAFT), tuple(1, PlanState.DECIDED));
        assertThat(plans.last(first.caseId()).orElseThrow().round()).isEqualTo(2);
    }

    @Test
    void showsTheWardWhatWaitsForItAndNothingElse() {
        SupportPlan waiting = stored(database.em());
        waiting.agree(agreement(waiting, 1), true, WRITER, TODAY);
        handIn(waiting);
        SupportPlan draft = stored(database.em());
        handIn(draft);
        SupportPlan notHandedIn = stored(database.em());
        notHandedIn.agree(agreement(notHandedIn, 1), true, WRITER, TODAY);
        SupportPlan done = stored(database.em());
        decide(done);
        handIn(done);
        plans.flush();

        List<WaitingPlan> lines = plans.waiting(reader(WARD_OFFICER), TODAY);

        assertThat(lines).extracting(WaitingPlan::planId).containsExactly(waiting.id());
        assertThat(lines.get(0))
                .extracting(WaitingPlan::round, WaitingPlan::lead, WaitingPlan::endOn, WaitingPlan::agreedOn)
                .containsExactly(1, Agency.PLAT_HOME, waiting.endOn(), TODAY);
        assertThat(plans.waiting(reader(WARD_OFFICER), waiting.endOn().plusDays(1)))
                .as("a plan that is over does not wait any more")
                .isEmpty();
        assertThat(plans.waiting(reader(CaseFixture.STRANGER), TODAY)).isEmpty();
    }

    private void handIn(SupportPlan plan) {
        new Standings(database.em()).grant(plan.caseId(), Agency.WARD, Ground.PLAN_DECISION, CaseFixture.NOW, null);
    }

    private static void decide(SupportPlan plan) {
        plan.agree(agreement(plan, 1), true, WRITER, TODAY);
        plan.decide(1, OFFICER, TODAY);
    }

    private static CaseReader reader(Actor actor) {
        return CaseReader.of(actor, CaseFixture.NOW);
    }

    private static SupportPlan stored(EntityManager em) {
        long caseId = CaseFixture.stored(em, PersonFixture.son(), TODAY).id();
        LeadDecision decision = PlanFixture.decision(caseId);
        new LeadDecisions(em).succeed(null, decision);
        SupportPlan plan = PlanFixture.plan(decision);
        SupportPlans plans = new SupportPlans(em);
        plans.add(plan);
        plans.flush();
        return plan;
    }
}
