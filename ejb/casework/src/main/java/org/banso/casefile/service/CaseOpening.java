package org.banso.casefile.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.banso.access.model.Ground;
import org.banso.access.service.CaseGate;
import org.banso.casefile.model.CaseFile;
import org.banso.casefile.model.CaseFiles;
import org.banso.casefile.model.JointDesk;
import org.banso.casefile.model.OpenCase;
import org.banso.casefile.model.OpenedCase;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.directory.model.Role;
import org.banso.directory.service.CurrentActor;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.CaseHappening;
import org.banso.kernel.model.FiscalYear;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.banso.person.model.People;
import org.banso.person.model.Person;

/** Opening a case, with a number of its own, for both agencies of the desk. */
@Stateless
@RolesAllowed({Role.Names.DESK, Role.Names.CASEWORKER, Role.Names.PSYCHOLOGIST, Role.Names.SUPERVISOR})
public class CaseOpening {

    @Inject
    private CurrentActor current;

    @Inject
    private CaseGate gate;

    @Inject
    private CaseFiles files;

    @Inject
    private People people;

    @Inject
    private Event<CaseHappening> happenings;

    @Inject
    private Clock clock;

    protected CaseOpening() {}

    public CaseOpening(
            CurrentActor current,
            CaseGate gate,
            CaseFiles files,
            People people,
            Event<CaseHappening> happenings,
            Clock clock) {
        this.current = current;
        this.gate = gate;
        this.files = files;
        this.people = people;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** Opens it in the transaction of whoever asks: with a refusal there the number was never given. */
    @Audited("casefile.open")
    public OpenedCase open(@Valid OpenCase command) {
        Actor actor = current.actor();
        Instant now = clock.instant();
        CaseFile file = new CaseFile(
                files.nextNumber(FiscalYear.of(command.openedOn())),
                person(command.subjectPersonId()),
                command.openedOn(),
                command.subjectMet() ? command.openedOn() : null);
        OpenCase.Caller family = command.family();
        if (family != null) {
            file.welcome(person(family.personId()), family.relationship());
        }
        file.warnOf(command.dangers());
        files.add(file);
        for (Agency agency : JointDesk.AGENCIES) {
            gate.grant(file.id(), agency, Ground.JOINT_DESK, now, null);
        }
        happenings.fire(new CaseHappening(
                file.id(),
                now,
                "casefile.OPENED",
                actor.uid(),
                actor.agency().name(),
                file.id(),
                List.of(file.number())));
        files.flush();
        return new OpenedCase(file.id(), file.number());
    }

    private Person person(long id) {
        return people.find(id).orElseThrow(() -> new Refused(KernelReason.NOT_FOUND));
    }
}
