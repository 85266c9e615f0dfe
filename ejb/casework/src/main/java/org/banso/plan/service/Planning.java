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
import java.util.List;
import org.banso.access.model.CaseSight;
import org.banso.access.model.Deed;
import org.banso.access.model.Ground;
import org.banso.access.service.CaseGate;
import org.banso.casefile.model.CaseFiles;
import org.banso.casefile.model.CaseState;
import org.banso.casefile.model.Consents;
import org.banso.casefile.model.StoryValue;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.directory.model.Role;
import org.banso.directory.model.Roll;
import org.banso.kernel.model.Act;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.CaseHappening;
import org.banso.kernel.model.CaseId;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Tokyo;
import org.banso.plan.model.AgreePlan;
import org.banso.plan.model.DecidePlan;
import org.banso.plan.model.DraftPlan;
import org.banso.plan.model.LeadDecision;
import org.banso.plan.model.LeadDecisions;
import org.banso.plan.model.PlanLine;
import org.banso.plan.model.PlanReason;
import org.banso.plan.model.PlanSheet;
import org.banso.plan.model.RevisePlan;
import org.banso.plan.model.SupportPlan;
import org.banso.plan.model.SupportPlans;
import org.banso.plan.model.WaitingPlan;
import org.banso.policy.service.PolicyBook;

/** The support plan: drafted and revised by the staff, agreed by the person, decided by the ward. */
@Stateless
@RolesAllowed({Role.Names.DESK, Role.Names.CASEWORKER, Role.Names.PSYCHOLOGIST, Role.Names.SUPERVISOR})
public class Planning {

    /** Values: the round, first and last day. */
    private static final String DRAFTED = "plan.DRAFTED";
    /** Values: the round, how the person agreed. */
    private static final String AGREED = "plan.AGREED";
    /** The story's line of the ward's decision. Values: the round, first and last day. */
    public static final String DECIDED = "plan.DECIDED";

    @Inject
    private CaseGate gate;

    @Inject
    private SupportPlans plans;

    @Inject
    private LeadDecisions decisions;

    @Inject
    private CaseFiles caseFiles;

    @Inject
    private Consents consents;

    @Inject
    private PolicyBook policy;

    @Inject
    private Roll roll;

    @Inject
    private Event<CaseHappening> happenings;

    @Inject
    private Clock clock;

    protected Planning() {}

    /** For tests: what the container injects, in the order of the fields. */
    public Planning(
            CaseGate gate,
            SupportPlans plans,
            LeadDecisions decisions,
            CaseFiles caseFiles,
            Consents consents,
            PolicyBook policy,
            Roll roll,
            Event<CaseHappening> happenings,
            Clock clock) {
        this.gate = gate;
        this.plans = plans;
        this.decisions = decisions;
        this.caseFiles = caseFiles;
        this.consents = consents;
        this.policy = policy;
        this.roll = roll;
        this.happenings = happenings;
        this.clock = clock;
    }

    /**
     * Begins the next round.
     *
     * @return the plan's id
     * @throws Refused {@link SupportPlan#SupportPlan}; WRONG_ORDER when the case rests or is closed
     */
    @Audited("plan.draft")
    public long draft(@Valid @NotNull DraftPlan command) {
        long caseId = command.caseId();
        Actor actor = gate.require(Deed.WRITE, caseId);
        SupportPlan plan = new SupportPlan(
                decisions.current(caseId).orElse(null),
                plans.last(caseId).orElse(null),
                command.content(),
                policy.planLongestMonths(),
                actor.uid());
        plans.add(plan);
        caseFiles.get(caseId).reach(CaseState.PLAN_DRAFT);
        plans.flush();
        tell(DRAFTED, plan, clock.instant(), actor, period(plan));
        return plan.id();
    }

    /**
     * Rewrites a plan to which the person has not agreed yet, on the ground of the decision that is in force now.
     *
     * @throws Refused {@link SupportPlan#requireSeenWhole}, {@link SupportPlan#revise}
     */
    @Audited("plan.revise")
    public void revise(@Valid @NotNull RevisePlan command) {
        Actor actor = gate.require(Deed.WRITE, command.caseId());
        SupportPlan plan = forChange(command.caseId(), command.planId());
        plan.requireSeenWhole(gate.sight(command.caseId()));
        LeadDecision inForce =
                decisions.current(command.caseId()).orElseThrow(() -> new Refused(PlanReason.NO_LEAD_YET));
        plan.revise(inForce, command.version(), command.content(), policy.planLongestMonths(), actor.uid());
        plans.flush();
    }

    /**
     * The person agreed; with that the plan lies before the ward, which may read the case until the plan's last day.
     *
     * @throws Refused {@link SupportPlan#agree}; WRONG_ORDER when the case rests or is closed
     */
    @Audited("plan.agree")
    public void agree(@Valid @NotNull AgreePlan command) {
        long caseId = command.caseId();
        Actor actor = gate.require(Deed.WRITE, caseId);
        Instant now = clock.instant();
        SupportPlan plan = forChange(caseId, command.planId());
        boolean consented = !consents.coverage(caseId, command.agreedOn()).isNone();
        plan.agree(command, consented, actor.uid(), Tokyo.dateOf(now));
        caseFiles.get(caseId).reach(CaseState.PLAN_CONSENTED);
        gate.grant(
                caseId,
                Agency.WARD,
                Ground.PLAN_DECISION,
                now,
                Tokyo.startOf(plan.period().endExclusive()));
        plans.flush();
        tell(
                AGREED,
                plan,
                HappenedOn.day(command.agreedOn(), now),
                actor,
                List.of(Integer.toString(plan.round()), StoryValue.of(command.how())));
    }

    /**
     * The ward decides.
     *
     * @throws Refused {@link SupportPlan#decide}; WRONG_ORDER when the case rests or is closed
     */
    @Audited("plan.decide")
    @RolesAllowed(Role.Names.WARD_OFFICER)
    public void decide(@Valid @NotNull DecidePlan command) {
        Actor actor = gate.require(Deed.DECIDE_PLAN, command.caseId());
        Instant now = clock.instant();
        SupportPlan plan = forChange(command.caseId(), command.planId());
        plan.decide(command.version(), actor.uid(), Tokyo.dateOf(now));
        caseFiles.get(command.caseId()).reach(CaseState.IN_SUPPORT);
        plans.flush();
        tell(DECIDED, plan, now, actor, period(plan));
    }

    /** A plan on its page. */
    @Audited(value = "plan.sheet", look = true)
    @RolesAllowed({
        Role.Names.DESK,
        Role.Names.CASEWORKER,
        Role.Names.PSYCHOLOGIST,
        Role.Names.SUPERVISOR,
        Role.Names.WARD_OFFICER
    })
    public PlanSheet sheet(@CaseId long caseId, long planId) {
        return seen(caseId, planId, gate.requireSight(Deed.READ, caseId));
    }

    /** The same to be printed. @throws Refused NOT_FOUND; NOT_YOUR_ROLE */
    @Audited(value = "plan.print", look = true, act = Act.PRINT)
    @RolesAllowed({
        Role.Names.DESK,
        Role.Names.CASEWORKER,
        Role.Names.PSYCHOLOGIST,
        Role.Names.SUPERVISOR,
        Role.Names.WARD_OFFICER
    })
    public PlanSheet printed(@CaseId long caseId, long planId) {
        return seen(caseId, planId, gate.requireSight(Deed.PRINT, caseId));
    }

    /** The same as a file. @throws Refused NOT_FOUND; NOT_YOUR_ROLE */
    @Audited(value = "plan.export", look = true, act = Act.EXPORT)
    @RolesAllowed({
        Role.Names.DESK,
        Role.Names.CASEWORKER,
        Role.Names.PSYCHOLOGIST,
        Role.Names.SUPERVISOR,
        Role.Names.WARD_OFFICER
    })
    public PlanSheet exported(@CaseId long caseId, long planId) {
        return seen(caseId, planId, gate.requireSight(Deed.EXPORT, caseId));
    }

    private PlanSheet seen(long caseId, long planId, CaseSight sight) {
        SupportPlan plan =
                plans.find(planId).filter(found -> found.caseId() == caseId).orElseThrow(Planning::notFound);
        return plan.sheet(
                        roll.names(plan.uids()),
                        gate.permits(Deed.WRITE, caseId),
                        gate.permits(Deed.DECIDE_PLAN, caseId),
                        today())
                .seenWith(sight);
    }

    /** A case's plans, newest round first. */
    @Audited(value = "plan.of-case", look = true)
    @RolesAllowed({
        Role.Names.DESK,
        Role.Names.CASEWORKER,
        Role.Names.PSYCHOLOGIST,
        Role.Names.SUPERVISOR,
        Role.Names.WARD_OFFICER
    })
    public List<PlanLine> ofCase(@CaseId long caseId) {
        gate.require(Deed.READ, caseId);
        return plans.of(caseId);
    }

    /** What waits for the ward, longest waiting first. */
    @Audited(value = "plan.waiting", look = true)
    @RolesAllowed(Role.Names.WARD_OFFICER)
    public List<WaitingPlan> waitingForDecision() {
        return plans.waiting(gate.reader(), today());
    }

    private SupportPlan forChange(long caseId, long planId) {
        return plans.findForChange(planId)
                .filter(found -> found.caseId() == caseId)
                .orElseThrow(Planning::notFound);
    }

    private static Refused notFound() {
        return new Refused(KernelReason.NOT_FOUND);
    }

    private LocalDate today() {
        return Tokyo.dateOf(clock.instant());
    }

    private static List<String> period(SupportPlan plan) {
        return List.of(Integer.toString(plan.round()), StoryValue.of(plan.startOn()), StoryValue.of(plan.endOn()));
    }

    private void tell(String kind, SupportPlan plan, Instant at, Actor by, List<String> values) {
        happenings.fire(
                new CaseHappening(plan.caseId(), at, kind, by.uid(), by.agency().name(), plan.id(), values));
    }
}
