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
import org.banso.access.model.Ground;
import org.banso.access.service.CaseGate;
import org.banso.casefile.model.CaseFile;
import org.banso.casefile.model.CaseFiles;
import org.banso.casefile.model.Consent;
import org.banso.casefile.model.Consents;
import org.banso.casefile.model.RecordConsent;
import org.banso.casefile.model.StoryValue;
import org.banso.casefile.model.WithdrawConsent;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Role;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.CaseHappening;
import org.banso.kernel.model.Tokyo;

/** What the subject consents to, and takes back. */
@Stateless
@RolesAllowed({Role.Names.DESK, Role.Names.CASEWORKER, Role.Names.PSYCHOLOGIST, Role.Names.SUPERVISOR})
public class ConsentRecording {

    @Inject
    private CaseGate gate;

    @Inject
    private CaseFiles files;

    @Inject
    private Consents consents;

    @Inject
    private Event<CaseHappening> happenings;

    @Inject
    private Clock clock;

    protected ConsentRecording() {}

    public ConsentRecording(
            CaseGate gate, CaseFiles files, Consents consents, Event<CaseHappening> happenings, Clock clock) {
        this.gate = gate;
        this.files = files;
        this.consents = consents;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** Answers the consent's id. */
    @Audited("casefile.recordConsent")
    public long record(@NotNull @Valid RecordConsent command) {
        Actor actor = gate.require(Deed.WRITE, command.caseId());
        CaseFile file = files.get(command.caseId());
        Consent consent = consents.add(
                new Consent(file, file.participant(command.participantId()), command.terms(), actor.uid(), today()));
        tell(
                "casefile.CONSENT_RECORDED",
                command.caseId(),
                command.givenOn(),
                actor,
                consent.id(),
                List.of(
                        StoryValue.of(command.how()),
                        StoryValue.of(command.agencies()),
                        StoryValue.of(command.items())));
        consent.standings(clock.instant()).forEach(gate::give);
        files.flush();
        return consent.id();
    }

    @Audited("casefile.withdrawConsent")
    public void withdraw(@NotNull @Valid WithdrawConsent command) {
        Actor actor = gate.require(Deed.WRITE, command.caseId());
        Consent consent = consents.get(command.caseId(), command.consentId());
        consent.withdraw(command.withdrawnOn(), actor.uid(), today());
        gate.end(command.caseId(), Ground.CONSENT, consent.id(), clock.instant());
        tell(
                "casefile.CONSENT_WITHDRAWN",
                command.caseId(),
                command.withdrawnOn(),
                actor,
                consent.id(),
                List.of(StoryValue.of(consent.agencies())));
        files.flush();
    }

    /** What was said today happened now; of an earlier day only the day is known. */
    private void tell(String kind, long caseId, LocalDate on, Actor actor, long consentId, List<String> values) {
        Instant at = on.equals(today()) ? clock.instant() : Tokyo.startOf(on);
        happenings.fire(
                new CaseHappening(caseId, at, kind, actor.uid(), actor.agency().name(), consentId, values));
    }

    private LocalDate today() {
        return Tokyo.dateOf(clock.instant());
    }
}
