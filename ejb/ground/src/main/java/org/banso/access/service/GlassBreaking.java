package org.banso.access.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banso.access.model.AccessReason;
import org.banso.access.model.BreakGlass;
import org.banso.access.model.BreakTheGlass;
import org.banso.access.model.CaseAccess;
import org.banso.access.model.CaseDoors;
import org.banso.access.model.Deed;
import org.banso.access.model.ExistingFile;
import org.banso.access.model.GlassLine;
import org.banso.access.model.Ground;
import org.banso.access.model.LookLimits;
import org.banso.access.model.ReviewGlass;
import org.banso.access.model.Sight;
import org.banso.access.model.Standing;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Role;
import org.banso.directory.service.CurrentActor;
import org.banso.kernel.model.Act;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.CaseHappening;
import org.banso.kernel.model.CaseId;
import org.banso.kernel.model.Fresh;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.PlainText;
import org.banso.kernel.model.Refused;
import org.banso.policy.service.PolicyBook;

/** Break-glass: a look that no other ground gave, told at once and reviewed afterwards. */
@Stateless
@RolesAllowed({Role.Names.DESK, Role.Names.CASEWORKER, Role.Names.PSYCHOLOGIST, Role.Names.SUPERVISOR})
public class GlassBreaking {

    @Inject
    private CurrentActor current;

    @Inject
    private CaseGate gate;

    @Inject
    private CaseDoors doors;

    @Inject
    private PolicyBook policy;

    @Inject
    private Event<CaseHappening> happenings;

    @Inject
    private Clock clock;

    protected GlassBreaking() {}

    public GlassBreaking(
            CurrentActor current,
            CaseGate gate,
            CaseDoors doors,
            PolicyBook policy,
            Event<CaseHappening> happenings,
            Clock clock) {
        this.current = current;
        this.gate = gate;
        this.doors = doors;
        this.policy = policy;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** That there are files, about somebody whose whole name or number was typed, which the caller does not see. */
    @Audited(value = "access.existing", look = true)
    public List<ExistingFile> existing(@NotNull @PlainText(max = 100) String typed) {
        return doors.existing(typed).values().stream()
                .distinct()
                .map(ExistingFile::new)
                .toList();
    }

    /**
     * Takes the look.
     *
     * @return the case's id
     * @throws Refused NOT_FOUND when there is no such file, or for the caller none; GLASS_WHICH when there are several;
     *     GLASS_NOT_NEEDED when they see the casework anyway; GLASS_TOO_LONG
     */
    @Audited(value = "access.break-glass", act = Act.BREAK_GLASS)
    @Fresh
    public long breakGlass(@Valid @NotNull BreakTheGlass command) {
        Actor actor = current.actor();
        if (!CaseAccess.isAtTheDesk(actor)) {
            throw new Refused(KernelReason.NOT_FOUND);
        }
        long caseId = meant(command.whom());
        Sight sight = gate.sight(caseId).sight();
        if (sight == Sight.NONE) {
            throw new Refused(KernelReason.NOT_FOUND);
        }
        if (sight == Sight.CASEWORK) {
            throw new Refused(AccessReason.GLASS_NOT_NEEDED);
        }
        Instant now = clock.instant();
        BreakGlass glass = doors.add(new BreakGlass(caseId, actor, command, policy.breakGlassLongest(), now));
        gate.give(Standing.of(caseId, actor.uid(), Ground.BREAK_GLASS, glass.id(), now, glass.until()));
        doors.flush();
        gate.moveTo(now);
        tell("access.GLASS_BROKEN", glass, actor, now);
        doors.flush();
        return caseId;
    }

    private long meant(String whom) {
        Optional<Long> numbered = doors.numbered(whom.strip());
        if (numbered.isPresent()) {
            return numbered.get();
        }
        Set<Long> files = doors.existing(whom).keySet();
        if (files.size() > 1) {
            throw new Refused(AccessReason.GLASS_WHICH);
        }
        return files.stream().findFirst().orElseThrow(() -> new Refused(KernelReason.NOT_FOUND));
    }

    /** Until when the caller's own broken glass shows the case, if it does, and whether they may print it. */
    @Audited(value = "access.glass-left", look = true)
    @RolesAllowed({
        Role.Names.DESK,
        Role.Names.CASEWORKER,
        Role.Names.PSYCHOLOGIST,
        Role.Names.SUPERVISOR,
        Role.Names.WARD_OFFICER,
        Role.Names.CENTRE_CLERK
    })
    public LookLimits limits(@CaseId long caseId) {
        Actor actor = gate.require(Deed.COORDINATE, caseId);
        return new LookLimits(
                doors.openUntil(caseId, actor.uid(), clock.instant()).orElse(null), gate.permits(Deed.PRINT, caseId));
    }

    /** What waits for a review: for supervisors of the two agencies all, for whoever works on a case those of it. */
    @Audited(value = "access.glasses", look = true)
    public List<GlassLine> toReview() {
        Actor actor = current.actor();
        if (!CaseAccess.isAtTheDesk(actor)) {
            return List.of();
        }
        List<GlassLine> waiting = doors.toReview();
        return actor.has(Role.SUPERVISOR)
                ? waiting
                : waiting.stream().map(this::seen).toList();
    }

    /** Whoever reviews reads the whole reason; only those few that are marked ask for the case's sight. */
    private GlassLine seen(GlassLine line) {
        return line.isMarked() ? line.seenWith(gate.sight(line.caseId())) : line;
    }

    /** @throws Refused {@link BreakGlass#review}; NOT_FOUND */
    @Audited("access.review-glass")
    @RolesAllowed(Role.Names.SUPERVISOR)
    public void review(@Valid @NotNull ReviewGlass command) {
        Actor actor = current.actor();
        BreakGlass glass = doors.findGlass(command.glassId())
                .filter(found -> CaseAccess.isAtTheDesk(actor))
                .orElseThrow(() -> new Refused(KernelReason.NOT_FOUND));
        gate.mustNotBeShutOut(glass.caseId(), actor.uid());
        glass.review(command, actor.uid(), clock.instant());
        doors.flush();
    }

    private void tell(String kind, BreakGlass glass, Actor actor, Instant now) {
        happenings.fire(new CaseHappening(
                glass.caseId(), now, kind, actor.uid(), actor.agency().name(), glass.id(), List.of()));
    }
}
