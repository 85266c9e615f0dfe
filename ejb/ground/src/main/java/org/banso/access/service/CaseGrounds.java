package org.banso.access.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.banso.access.model.AccessReason;
import org.banso.access.model.Bar;
import org.banso.access.model.BarColleague;
import org.banso.access.model.CaseDoors;
import org.banso.access.model.CaseSight;
import org.banso.access.model.Deed;
import org.banso.access.model.GroundsSheet;
import org.banso.access.model.LiftBar;
import org.banso.access.model.OpenSeal;
import org.banso.access.model.Provision;
import org.banso.access.model.RecordProvision;
import org.banso.access.model.Seal;
import org.banso.access.model.SealFile;
import org.banso.access.model.Standings;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Role;
import org.banso.directory.model.Roll;
import org.banso.directory.model.Staff;
import org.banso.directory.model.StaffLine;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.CaseHappening;
import org.banso.kernel.model.CaseId;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;

/** Who may see a case and why: read by whoever works on it, changed by supervisors; and what was told outside. */
@Stateless
@RolesAllowed({Role.Names.DESK, Role.Names.CASEWORKER, Role.Names.PSYCHOLOGIST, Role.Names.SUPERVISOR})
public class CaseGrounds {

    @Inject
    private CaseGate gate;

    @Inject
    private Standings standings;

    @Inject
    private CaseDoors doors;

    @Inject
    private Roll roll;

    @Inject
    private Event<CaseHappening> happenings;

    @Inject
    private Clock clock;

    protected CaseGrounds() {}

    public CaseGrounds(
            CaseGate gate,
            Standings standings,
            CaseDoors doors,
            Roll roll,
            Event<CaseHappening> happenings,
            Clock clock) {
        this.gate = gate;
        this.standings = standings;
        this.doors = doors;
        this.roll = roll;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** The page of grounds. Who is shut out is read by whoever may shut out. */
    @Audited(value = "access.grounds", look = true)
    @RolesAllowed({
        Role.Names.DESK,
        Role.Names.CASEWORKER,
        Role.Names.PSYCHOLOGIST,
        Role.Names.SUPERVISOR,
        Role.Names.WARD_OFFICER
    })
    public GroundsSheet sheet(@CaseId long caseId) {
        CaseSight sight = gate.requireSight(Deed.READ, caseId);
        boolean mayShut = gate.permits(Deed.SHUT, caseId);
        List<StaffLine> colleagues =
                mayShut ? roll.active().stream().map(Staff::line).toList() : List.of();
        return doors.sheet(caseId, standings.in(caseId), roll, clock.instant())
                .readBy(sight, mayShut, gate.permits(Deed.WRITE, caseId), colleagues);
    }

    /**
     * Shuts a colleague out; from now on there is no such file for them.
     *
     * @throws Refused COLLEAGUE_UNKNOWN, BAR_YOURSELF
     */
    @Audited("access.bar")
    public void bar(@Valid @NotNull BarColleague command) {
        Actor actor = gate.require(Deed.SHUT, command.caseId());
        doors.add(new Bar(command.caseId(), colleague(command.uid()), command.why(), actor.uid(), clock.instant()));
        doors.flush();
    }

    /** Lets them in again. */
    @Audited("access.lift-bar")
    public void lift(@Valid @NotNull LiftBar command) {
        gate.require(Deed.SHUT, command.caseId());
        doors.bars(command.caseId()).stream()
                .filter(bar -> bar.id() == command.barId())
                .findFirst()
                .orElseThrow(() -> new Refused(KernelReason.NOT_FOUND))
                .lift(clock.instant());
        doors.flush();
    }

    /**
     * Seals the file, or gives it another circle: whoever seals is in it, so that there is always a supervisor.
     *
     * @throws Refused COLLEAGUE_UNKNOWN
     */
    @Audited("access.seal")
    public void seal(@Valid @NotNull SealFile command) {
        Actor actor = gate.require(Deed.SHUT, command.caseId());
        Instant now = clock.instant();
        Set<String> circle = new HashSet<>();
        command.circle().forEach(uid -> circle.add(colleague(uid)));
        circle.add(actor.uid());
        doors.seal(command.caseId(), now).ifPresent(former -> former.open(now));
        doors.flush();
        Seal seal = new Seal(command.caseId(), command.sealReason(), circle, actor.uid(), now);
        doors.add(seal);
        tell("access.SEALED", command.caseId(), actor, seal.id(), now, List.of());
        doors.flush();
    }

    @Audited("access.open-seal")
    public void openSeal(@Valid @NotNull OpenSeal command) {
        Actor actor = gate.require(Deed.SHUT, command.caseId());
        Instant now = clock.instant();
        Seal seal = doors.seal(command.caseId(), now).orElseThrow(() -> new Refused(KernelReason.NOT_FOUND));
        seal.open(now);
        tell("access.SEAL_OPENED", command.caseId(), actor, seal.id(), now, List.of());
        doors.flush();
    }

    /**
     * Records what was told outside without the person's consent, or for the protection of a child.
     *
     * @throws Refused {@link Provision#Provision}
     */
    @Audited("access.record-provision")
    public void record(@Valid @NotNull RecordProvision command) {
        Actor actor = gate.require(Deed.WRITE, command.caseId());
        Instant now = clock.instant();
        Provision provision = doors.add(new Provision(command, actor.uid(), now));
        tell(
                "access.PROVIDED",
                command.caseId(),
                actor,
                provision.id(),
                now,
                List.of("enum.access.ProvisionGround."
                        + command.provisionGround().name()));
        doors.flush();
    }

    private String colleague(String uid) {
        return roll.find(uid)
                .filter(Staff::isActive)
                .map(Staff::uid)
                .orElseThrow(() -> new Refused(AccessReason.COLLEAGUE_UNKNOWN));
    }

    private void tell(String kind, long caseId, Actor actor, long refId, Instant now, List<String> values) {
        happenings.fire(
                new CaseHappening(caseId, now, kind, actor.uid(), actor.agency().name(), refId, values));
    }
}
