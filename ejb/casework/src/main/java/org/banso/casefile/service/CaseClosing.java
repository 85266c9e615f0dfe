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
import java.util.List;
import org.banso.access.model.Deed;
import org.banso.access.service.CaseGate;
import org.banso.casefile.model.CaseFile;
import org.banso.casefile.model.CaseFiles;
import org.banso.casefile.model.CloseCase;
import org.banso.casefile.model.StoryValue;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Role;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.CaseHappening;
import org.banso.kernel.model.Tokyo;

/** A case ends. */
@Stateless
@RolesAllowed({Role.Names.DESK, Role.Names.CASEWORKER, Role.Names.PSYCHOLOGIST, Role.Names.SUPERVISOR})
public class CaseClosing {

    @Inject
    private CaseGate gate;

    @Inject
    private CaseFiles files;

    @Inject
    private Event<CaseHappening> happenings;

    @Inject
    private Clock clock;

    protected CaseClosing() {}

    public CaseClosing(CaseGate gate, CaseFiles files, Event<CaseHappening> happenings, Clock clock) {
        this.gate = gate;
        this.files = files;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** Closes it; it stays closed. @throws Refused as {@link CaseFile#close} */
    @Audited("casefile.close")
    public void close(@NotNull @Valid CloseCase command) {
        Actor actor = gate.require(Deed.WRITE, command.caseId());
        Instant now = clock.instant();
        LocalDate today = Tokyo.dateOf(now);
        files.get(command.caseId())
                .close(command.closure(), command.closedOn(), command.closureNote(), actor.uid(), today);
        happenings.fire(new CaseHappening(
                command.caseId(),
                command.closedOn().equals(today) ? now : Tokyo.startOf(command.closedOn()),
                "casefile.CLOSED",
                actor.uid(),
                actor.agency().name(),
                command.caseId(),
                List.of(StoryValue.of(command.closure()))));
        files.flush();
    }
}
