package org.banso.casefile.service;

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
import org.banso.casefile.model.CaseWorker;
import org.banso.casefile.model.CaseWorkers;
import org.banso.casefile.model.CasefileReason;
import org.banso.casefile.model.NameWorker;
import org.banso.casefile.model.SetContactEvery;
import org.banso.casefile.model.StoryValue;
import org.banso.casefile.model.WorkerLine;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Role;
import org.banso.directory.model.Roll;
import org.banso.directory.model.Staff;
import org.banso.directory.model.StaffLine;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.CaseHappening;
import org.banso.kernel.model.CaseId;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Tokyo;
import org.jspecify.annotations.Nullable;

/** Who works on a case, and how often somebody is in touch. */
@Stateless
@RolesAllowed({Role.Names.DESK, Role.Names.CASEWORKER, Role.Names.PSYCHOLOGIST, Role.Names.SUPERVISOR})
public class CaseWorking {

    public static final String NAMED = "casefile.WORKER_NAMED";

    @Inject
    private CaseGate gate;

    @Inject
    private CaseFiles files;

    @Inject
    private CaseWorkers workers;

    @Inject
    private Roll roll;

    @Inject
    private Event<CaseHappening> happenings;

    @Inject
    private Clock clock;

    protected CaseWorking() {}

    public CaseWorking(
            CaseGate gate,
            CaseFiles files,
            CaseWorkers workers,
            Roll roll,
            Event<CaseHappening> happenings,
            Clock clock) {
        this.gate = gate;
        this.files = files;
        this.workers = workers;
        this.roll = roll;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** Whoever works on it now, then whoever did. */
    @Audited(value = "casefile.workers", look = true)
    @RolesAllowed({
        Role.Names.DESK,
        Role.Names.CASEWORKER,
        Role.Names.PSYCHOLOGIST,
        Role.Names.SUPERVISOR,
        Role.Names.WARD_OFFICER
    })
    public List<WorkerLine> of(@CaseId long caseId) {
        gate.require(Deed.READ, caseId);
        return workers.of(caseId);
    }

    /** Those of one's own agency who can be named. */
    public List<StaffLine> candidates() {
        return roll.activeOf(gate.reader().actor().agency()).stream()
                .filter(CaseWorking::worksOnCases)
                .map(Staff::line)
                .toList();
    }

    /**
     * Names who works on it for their agency, instead of whoever did; oneself too.
     *
     * @throws Refused {@link CasefileReason#WORKER_UNKNOWN}, {@link CasefileReason#WORKER_NOT_IN_CASE}, SHUT_OUT
     */
    @Audited("casefile.name-worker")
    public void name(@NotNull @Valid NameWorker command) {
        Actor actor = gate.require(Deed.ASSIGN, command.caseId());
        Staff next = roll.find(command.worker())
                .filter(staff -> staff.isActive() && worksOnCases(staff))
                .orElseThrow(() -> new Refused(CasefileReason.WORKER_UNKNOWN));
        if (!gate.isIn(command.caseId(), next.agency())) {
            throw new Refused(CasefileReason.WORKER_NOT_IN_CASE, next.agency());
        }
        gate.mustBeOpenTo(next.asListed(), Deed.WRITE, command.caseId());
        take(command.caseId(), next, actor);
        happenings.fire(new CaseHappening(
                command.caseId(),
                clock.instant(),
                NAMED,
                actor.uid(),
                actor.agency().name(),
                command.caseId(),
                List.of(StoryValue.of(next.agency()))));
        workers.flush();
    }

    /** The interviewers of a first interview work on it from then on, where nobody does yet; the booking's line says it all. */
    @Audited("casefile.name-first-worker")
    public void nameWhereNobodyIs(@CaseId long caseId, String uid) {
        Actor actor = gate.require(Deed.WRITE, caseId);
        roll.find(uid)
                .filter(CaseWorking::worksOnCases)
                .filter(staff -> workers.now(caseId, staff.agency()).isEmpty())
                .ifPresent(staff -> take(caseId, staff, actor));
        workers.flush();
    }

    /** What the case says, null where it takes the ward's usual number. */
    @Audited(value = "casefile.contact-every", look = true)
    public @Nullable Integer contactEvery(@CaseId long caseId) {
        gate.require(Deed.WRITE, caseId);
        return files.get(caseId).contactEvery().orElse(null);
    }

    /** @throws Refused CHANGED_MEANWHILE */
    @Audited("casefile.set-contact-every")
    public void setContactEvery(@NotNull @Valid SetContactEvery command) {
        gate.require(Deed.WRITE, command.caseId());
        files.get(command.caseId()).wantContactEvery(command.days());
        files.flush();
    }

    private void take(long caseId, Staff next, Actor actor) {
        Instant now = clock.instant();
        CaseWorker former = workers.now(caseId, next.agency()).orElse(null);
        if (former != null && former.is(next.uid())) {
            return;
        }
        if (former != null) {
            former.end(Tokyo.dateOf(now));
            workers.flush();
        }
        workers.add(new CaseWorker(caseId, next.uid(), next.agency(), Tokyo.dateOf(now), actor.uid(), now));
    }

    private static boolean worksOnCases(Staff staff) {
        return staff.hasRole(Role.CASEWORKER) || staff.hasRole(Role.PSYCHOLOGIST);
    }
}
