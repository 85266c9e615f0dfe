package org.banso.casefile.service;

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
import java.util.List;
import java.util.Optional;
import org.banso.access.model.CaseSight;
import org.banso.access.model.Deed;
import org.banso.access.service.CaseGate;
import org.banso.casefile.model.CaseFile;
import org.banso.casefile.model.CaseFiles;
import org.banso.casefile.model.CaseTurns;
import org.banso.casefile.model.StoryValue;
import org.banso.casefile.model.Turn;
import org.banso.casefile.model.TurnCase;
import org.banso.casefile.model.TurnSheet;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Role;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.CaseHappening;
import org.banso.kernel.model.CaseId;
import org.banso.kernel.model.Tokyo;
import org.banso.policy.service.PolicyBook;

/** What is decided about a case beside its way: urgent support, rest, its end, and its being taken up again. */
@Stateless
@RolesAllowed({Role.Names.DESK, Role.Names.CASEWORKER, Role.Names.PSYCHOLOGIST, Role.Names.SUPERVISOR})
public class CaseTurning {

    @Inject
    private CaseGate gate;

    @Inject
    private CaseFiles files;

    @Inject
    private CaseTurns turns;

    @Inject
    private PolicyBook policy;

    @Inject
    private Event<CaseHappening> happenings;

    @Inject
    private Clock clock;

    protected CaseTurning() {}

    public CaseTurning(
            CaseGate gate,
            CaseFiles files,
            CaseTurns turns,
            PolicyBook policy,
            Event<CaseHappening> happenings,
            Clock clock) {
        this.gate = gate;
        this.files = files;
        this.turns = turns;
        this.policy = policy;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** Where it stands, what can be decided about it now, and what was. */
    @Audited(value = "casefile.turns", look = true)
    public TurnSheet sheet(@CaseId long caseId) {
        CaseSight sight = gate.requireSight(Deed.WRITE, caseId);
        CaseFile file = files.get(caseId);
        return new TurnSheet(
                file.state(),
                file.state().isOnTheWay() ? null : file.step(),
                file.nextCheckOn().orElse(null),
                file.version(),
                Turn.openIn(file.state()),
                turns.of(caseId).stream().map(line -> line.seenWith(sight)).toList());
    }

    /** Decides it. @throws Refused as {@link CaseFile#turn} */
    @Audited("casefile.turn")
    public void turn(@NotNull @Valid TurnCase command) {
        Actor actor = gate.require(Deed.WRITE, command.caseId());
        Instant now = clock.instant();
        LocalDate today = Tokyo.dateOf(now);
        files.get(command.caseId()).turn(command, actor.uid(), now, today.plusMonths(policy.lookAgainWithinMonths()));
        files.flush();
        List<String> values = new ArrayList<>();
        Optional.ofNullable(command.reason())
                .map(reason -> StoryValue.of(reason, reason.delicate()))
                .ifPresent(values::add);
        Optional.ofNullable(command.nextOn()).map(StoryValue::of).ifPresent(values::add);
        happenings.fire(new CaseHappening(
                command.caseId(),
                command.on().equals(today) ? now : Tokyo.startOf(command.on()),
                command.turn().story(command.nextOn() != null),
                actor.uid(),
                actor.agency().name(),
                command.caseId(),
                values));
        files.flush();
    }
}
