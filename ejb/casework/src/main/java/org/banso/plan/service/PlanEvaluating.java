package org.banso.plan.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banso.access.model.Deed;
import org.banso.access.service.CaseGate;
import org.banso.casefile.model.StoryValue;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Role;
import org.banso.directory.model.Roll;
import org.banso.kernel.model.Act;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.CaseHappening;
import org.banso.kernel.model.CaseId;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Tokyo;
import org.banso.plan.model.CorrectEvaluation;
import org.banso.plan.model.EvaluatePlan;
import org.banso.plan.model.EvaluationSheet;
import org.banso.plan.model.PlanEvaluation;
import org.banso.plan.model.PlanEvaluations;
import org.banso.plan.model.PlanReason;
import org.banso.plan.model.PlanState;
import org.banso.plan.model.SupportPlan;
import org.banso.plan.model.SupportPlans;

/** What became of a plan: said at its end by the staff, read and printed by whoever reads the case. */
@Stateless
@RolesAllowed({
    Role.Names.DESK,
    Role.Names.CASEWORKER,
    Role.Names.PSYCHOLOGIST,
    Role.Names.SUPERVISOR,
    Role.Names.WARD_OFFICER
})
public class PlanEvaluating {

    /** Values: the round, the judgement. */
    private static final String EVALUATED = "plan.EVALUATED";

    @Inject
    private CaseGate gate;

    @Inject
    private SupportPlans plans;

    @Inject
    private PlanEvaluations evaluations;

    @Inject
    private Roll roll;

    @Inject
    private Event<CaseHappening> happenings;

    @Inject
    private Clock clock;

    protected PlanEvaluating() {}

    /** For tests: what the container injects, in the order of the fields. */
    public PlanEvaluating(
            CaseGate gate,
            SupportPlans plans,
            PlanEvaluations evaluations,
            Roll roll,
            Event<CaseHappening> happenings,
            Clock clock) {
        this.gate = gate;
        this.plans = plans;
        this.evaluations = evaluations;
        this.roll = roll;
        this.happenings = happenings;
        this.clock = clock;
    }

    /**
     * Says of a plan what became of it.
     *
     * @throws Refused ALREADY_EVALUATED, {@link PlanEvaluation#PlanEvaluation}
     */
    @Audited("plan.evaluate")
    @RolesAllowed({Role.Names.DESK, Role.Names.CASEWORKER, Role.Names.PSYCHOLOGIST, Role.Names.SUPERVISOR})
    public void evaluate(@Valid @NotNull EvaluatePlan command) {
        Actor actor = gate.require(Deed.WRITE, command.caseId());
        SupportPlan plan = plans.findForChange(command.planId())
                .filter(found -> found.caseId() == command.caseId())
                .orElseThrow(PlanEvaluating::notFound);
        if (evaluations.of(plan.id()).isPresent()) {
            throw new Refused(PlanReason.ALREADY_EVALUATED);
        }
        Instant now = clock.instant();
        PlanEvaluation evaluation = new PlanEvaluation(plan, command.content(), actor.uid(), now);
        evaluations.add(evaluation);
        evaluations.flush();
        happenings.fire(new CaseHappening(
                command.caseId(),
                HappenedOn.day(command.content().evaluatedOn(), now),
                EVALUATED,
                actor.uid(),
                actor.agency().name(),
                evaluation.id(),
                List.of(Integer.toString(plan.round()), StoryValue.of(evaluation.judgement()))));
    }

    /**
     * Rewrites what was said.
     *
     * @throws Refused {@link PlanEvaluation#requireSeenWhole}, {@link PlanEvaluation#correct}
     */
    @Audited("plan.correct-evaluation")
    @RolesAllowed({Role.Names.DESK, Role.Names.CASEWORKER, Role.Names.PSYCHOLOGIST, Role.Names.SUPERVISOR})
    public void correct(@Valid @NotNull CorrectEvaluation command) {
        Actor actor = gate.require(Deed.WRITE, command.caseId());
        SupportPlan plan = plan(command.caseId(), command.planId());
        PlanEvaluation evaluation = evaluations.ofForChange(command.planId()).orElseThrow(PlanEvaluating::notFound);
        evaluation.requireSeenWhole(gate.sight(command.caseId()));
        evaluation.correct(
                evaluations.isFollowed(plan), command.version(), command.content(), actor.uid(), clock.instant());
        evaluations.flush();
    }

    /** A plan with what was said of it; the empty form while nothing was. */
    @Audited(value = "plan.evaluation", look = true)
    public EvaluationSheet sheet(@CaseId long caseId, long planId) {
        CaseGate.Admitted reader = gate.requireAdmission(Deed.READ, caseId);
        SupportPlan plan = plan(caseId, planId);
        return evaluations
                .of(planId)
                .map(found -> sheet(found, reader))
                .orElseGet(() -> EvaluationSheet.empty(
                        plan.sheet(roll.names(plan.uids()), false, false, today()), reader.writes()))
                .seenWith(reader.sight());
    }

    /**
     * What was said of each round, the first one first, to be printed; last, the decided plan of which nothing was said yet.
     *
     * @throws Refused NOT_FOUND; NOT_YOUR_ROLE
     */
    @Audited(value = "plan.print-evaluations", look = true, act = Act.PRINT)
    public List<EvaluationSheet> printed(@CaseId long caseId) {
        return all(caseId, gate.requireAdmission(Deed.PRINT, caseId));
    }

    /** The same as a file. @throws Refused NOT_FOUND; NOT_YOUR_ROLE */
    @Audited(value = "plan.export-evaluations", look = true, act = Act.EXPORT)
    public List<EvaluationSheet> exported(@CaseId long caseId) {
        return all(caseId, gate.requireAdmission(Deed.EXPORT, caseId));
    }

    private List<EvaluationSheet> all(long caseId, CaseGate.Admitted reader) {
        List<EvaluationSheet> sheets = new ArrayList<>();
        Set<Long> evaluated = new HashSet<>();
        for (PlanEvaluation found : evaluations.ofCase(caseId)) {
            evaluated.add(found.plan().id());
            sheets.add(sheet(found, reader));
        }
        plans.of(caseId).stream()
                .filter(line -> line.state() == PlanState.DECIDED)
                .findFirst()
                .filter(line -> !evaluated.contains(line.planId()))
                .flatMap(line -> plans.find(line.planId()))
                .map(plan -> EvaluationSheet.empty(plan.sheet(roll.names(plan.uids()), false, false, today()), false))
                .ifPresent(sheets::add);
        return sheets.stream().map(one -> one.seenWith(reader.sight())).toList();
    }

    private EvaluationSheet sheet(PlanEvaluation found, CaseGate.Admitted reader) {
        SupportPlan plan = found.plan();
        Set<String> uids = new HashSet<>(plan.uids());
        uids.add(found.writtenBy());
        Map<String, String> names = roll.names(uids);
        return found.sheet(
                plan.sheet(names, false, false, today()), names, reader.writes() && !evaluations.isFollowed(plan));
    }

    private SupportPlan plan(long caseId, long planId) {
        return plans.find(planId).filter(found -> found.caseId() == caseId).orElseThrow(PlanEvaluating::notFound);
    }

    private LocalDate today() {
        return Tokyo.dateOf(clock.instant());
    }

    private static Refused notFound() {
        return new Refused(KernelReason.NOT_FOUND);
    }
}
