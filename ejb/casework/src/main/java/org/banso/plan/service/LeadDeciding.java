package org.banso.plan.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.banso.access.model.Deed;
import org.banso.access.service.CaseGate;
import org.banso.casefile.model.CaseFiles;
import org.banso.casefile.model.StoryValue;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Role;
import org.banso.directory.model.Roll;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.CaseHappening;
import org.banso.kernel.model.CaseId;
import org.banso.kernel.model.Refused;
import org.banso.plan.model.DecideLead;
import org.banso.plan.model.DecisionLine;
import org.banso.plan.model.LeadDecision;
import org.banso.plan.model.LeadDecisions;

/** Who leads: recorded in the transaction of the meeting that decided it, and read as a chain. */
@Stateless
@RolesAllowed({Role.Names.DESK, Role.Names.CASEWORKER, Role.Names.PSYCHOLOGIST, Role.Names.SUPERVISOR})
public class LeadDeciding {

    /** The story's line of a decision. Values: the lead agency, the day of the decision, the day of its review. */
    public static final String LEAD_DECIDED = "plan.LEAD_DECIDED";

    @Inject
    private CaseGate gate;

    @Inject
    private LeadDecisions decisions;

    @Inject
    private CaseFiles caseFiles;

    @Inject
    private RoleStandings standings;

    @Inject
    private Roll roll;

    @Inject
    private Event<CaseHappening> happenings;

    @Inject
    private Clock clock;

    protected LeadDeciding() {}

    public LeadDeciding(
            CaseGate gate,
            LeadDecisions decisions,
            CaseFiles caseFiles,
            RoleStandings standings,
            Roll roll,
            Event<CaseHappening> happenings,
            Clock clock) {
        this.gate = gate;
        this.decisions = decisions;
        this.caseFiles = caseFiles;
        this.standings = standings;
        this.roll = roll;
        this.happenings = happenings;
        this.clock = clock;
    }

    /**
     * Puts a decision in force; the one before gives way and stays in the chain. The case follows to its lead agency, and
     * every agency with a role gets the look into the case that the person's consent allows.
     *
     * @return the decision's id
     * @throws Refused {@link LeadDecision#LeadDecision}; WRONG_ORDER before the case is assessed; CHANGED_MEANWHILE when
     *     another meeting decided at the same moment
     */
    @Audited("plan.decide-lead")
    public long decide(@Valid @NotNull DecideLead command) {
        long caseId = command.caseId();
        Actor actor = gate.require(Deed.WRITE, caseId);
        Instant now = clock.instant();
        LeadDecision former = decisions.current(caseId).orElse(null);
        LeadDecision next = new LeadDecision(command, former, actor.uid(), now);
        caseFiles.get(caseId).assignLead(next.lead());
        decisions.succeed(former, next);
        standings.align(caseId);
        happenings.fire(new CaseHappening(
                caseId,
                HappenedOn.day(next.decidedOn(), now),
                LEAD_DECIDED,
                actor.uid(),
                actor.agency().name(),
                next.id(),
                List.of(StoryValue.of(next.lead()), StoryValue.of(next.decidedOn()), StoryValue.of(next.reviewOn()))));
        return next.id();
    }

    /** The decisions of a case, the one in force first. */
    @Audited(value = "plan.chain", look = true)
    @RolesAllowed({
        Role.Names.DESK,
        Role.Names.CASEWORKER,
        Role.Names.PSYCHOLOGIST,
        Role.Names.SUPERVISOR,
        Role.Names.WARD_OFFICER
    })
    public List<DecisionLine> chain(@CaseId long caseId) {
        return decisions.chain(caseId, gate.requireSight(Deed.READ, caseId), roll::names);
    }
}
