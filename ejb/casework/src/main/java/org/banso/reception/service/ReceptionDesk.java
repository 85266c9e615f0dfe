package org.banso.reception.service;

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
import org.banso.access.service.CaseGate;
import org.banso.casefile.model.CaseFile;
import org.banso.casefile.model.CaseFiles;
import org.banso.casefile.model.OpenCase;
import org.banso.casefile.model.OpenedCase;
import org.banso.casefile.model.Participant;
import org.banso.casefile.model.StoryValue;
import org.banso.casefile.service.CaseOpening;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Role;
import org.banso.directory.service.CurrentActor;
import org.banso.kernel.model.Act;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.CaseHappening;
import org.banso.kernel.model.CaseId;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Tokyo;
import org.banso.person.model.People;
import org.banso.person.model.Person;
import org.banso.reception.model.JoinReception;
import org.banso.reception.model.LooseContact;
import org.banso.reception.model.Reception;
import org.banso.reception.model.ReceptionExit;
import org.banso.reception.model.ReceptionReceipt;
import org.banso.reception.model.ReceptionSheet;
import org.banso.reception.model.Receptions;
import org.banso.reception.model.RecordReception;

/** ひきこもり相談窓口「リンク」: taking a call, and reading what calls there were. */
@Stateless
public class ReceptionDesk {

    @Inject
    private CurrentActor current;

    @Inject
    private CaseGate gate;

    @Inject
    private CaseOpening opening;

    @Inject
    private CaseFiles files;

    @Inject
    private People people;

    @Inject
    private Receptions receptions;

    @Inject
    private Event<CaseHappening> happenings;

    @Inject
    private Clock clock;

    protected ReceptionDesk() {}

    public ReceptionDesk(
            CurrentActor current,
            CaseGate gate,
            CaseOpening opening,
            CaseFiles files,
            People people,
            Receptions receptions,
            Event<CaseHappening> happenings,
            Clock clock) {
        this.current = current;
        this.gate = gate;
        this.opening = opening;
        this.files = files;
        this.people = people;
        this.receptions = receptions;
        this.happenings = happenings;
        this.clock = clock;
    }

    /**
     * Writes a contact down. A first one that the desk takes on opens a case; a further one joins the case that it names.
     *
     * @throws Refused any ReceptionReason or PersonReason; NOT_FOUND when the named case is not theirs to write in
     */
    @RolesAllowed({Role.Names.DESK, Role.Names.CASEWORKER, Role.Names.PSYCHOLOGIST, Role.Names.SUPERVISOR})
    @Audited("reception.receive")
    public ReceptionReceipt receive(@NotNull @Valid RecordReception form) {
        Long existing = form.existingCaseId();
        return existing == null
                ? receiveFirst(form, current.actor())
                : receiveFurther(form, gate.require(Deed.WRITE, existing), files.get(existing));
    }

    private ReceptionReceipt receiveFirst(RecordReception form, Actor actor) {
        Instant now = clock.instant();
        LocalDate day = Tokyo.dateOf(form.receivedAt(now));
        Person subject = people.add(new Person(form.subject(), day));
        Person caller = form.isForSelf() ? subject : people.add(new Person(form.caller(), day));
        Reception reception = new Reception(form, actor, caller, subject, now);
        if (form.exit() != ReceptionExit.OWN_SUPPORT) {
            receptions.add(reception);
            files.flush();
            return new ReceptionReceipt(reception.id(), null, null, false);
        }
        boolean family = form.callerRelation().isFamily();
        OpenedCase opened = opening.open(new OpenCase(
                day,
                subject.id(),
                form.isForSelf(),
                family ? new OpenCase.Caller(caller.id(), form.callerRelation()) : null,
                form.dangers()));
        reception.belongsTo(files.get(opened.caseId()));
        receptions.add(reception);
        tell(reception, form, actor, opened.caseId());
        files.flush();
        return new ReceptionReceipt(reception.id(), opened.caseId(), opened.number(), true);
    }

    private ReceptionReceipt receiveFurther(RecordReception form, Actor actor, CaseFile file) {
        Instant now = clock.instant();
        LocalDate day = Tokyo.dateOf(form.receivedAt(now));
        Person subject = file.subject();
        subject.fillGaps(form.subject(), day);
        Person caller = form.isForSelf() ? subject : furtherCaller(form, file, day);
        Reception reception = new Reception(form, actor, caller, subject, now);
        reception.belongsTo(file);
        receptions.add(reception);
        if (form.isForSelf()) {
            file.subjectMet(day, Tokyo.dateOf(now));
        }
        file.warnOf(form.dangers());
        tell(reception, form, actor, file.id());
        files.flush();
        return new ReceptionReceipt(reception.id(), file.id(), file.number(), false);
    }

    /** Whoever called before is known; another member of the family becomes a client too. */
    private Person furtherCaller(RecordReception form, CaseFile file, LocalDate day) {
        Person known = file.clientLike(form.caller(), form.callerRelation())
                .map(Participant::person)
                .orElse(null);
        if (known != null) {
            known.fillGaps(form.caller(), day);
            return known;
        }
        Person caller = people.add(new Person(form.caller(), day));
        if (form.callerRelation().isFamily()) {
            file.welcome(caller, form.callerRelation());
        }
        return caller;
    }

    /** Contacts without a case that may be about this one. @throws Refused NOT_FOUND */
    @RolesAllowed({Role.Names.DESK, Role.Names.CASEWORKER, Role.Names.PSYCHOLOGIST, Role.Names.SUPERVISOR})
    @Audited(value = "reception.likely", look = true)
    public List<LooseContact> likely(@CaseId long caseId) {
        gate.require(Deed.WRITE, caseId);
        return receptions.likely(files.get(caseId));
    }

    /** A contact that was written down without a case joins one. @throws Refused NOT_FOUND; BELONGS_ALREADY */
    @RolesAllowed({Role.Names.DESK, Role.Names.CASEWORKER, Role.Names.PSYCHOLOGIST, Role.Names.SUPERVISOR})
    @Audited("reception.join")
    public void join(@NotNull @Valid JoinReception command) {
        Actor actor = gate.require(Deed.WRITE, command.caseId());
        Reception reception = receptions.get(command.receptionId());
        reception.joins(files.get(command.caseId()));
        happenings.fire(new CaseHappening(
                command.caseId(),
                reception.receivedAt(),
                "reception.RECEIVED",
                actor.uid(),
                actor.agency().name(),
                reception.id(),
                List.of(
                        StoryValue.of(reception.callerRelation()),
                        StoryValue.of(reception.channel()),
                        StoryValue.of(
                                reception.mainWorry(),
                                reception.mainWorry().delicate().orElse(null)))));
        files.flush();
    }

    private void tell(Reception reception, RecordReception form, Actor actor, long caseId) {
        happenings.fire(new CaseHappening(
                caseId,
                reception.receivedAt(),
                "reception.RECEIVED",
                actor.uid(),
                actor.agency().name(),
                reception.id(),
                List.of(
                        StoryValue.of(form.callerRelation()),
                        StoryValue.of(form.channel()),
                        StoryValue.of(
                                form.mainWorry(), form.mainWorry().delicate().orElse(null)))));
    }

    /** The same to be printed. @throws Refused NOT_FOUND; NOT_YOUR_ROLE for whoever may look only */
    @Audited(value = "reception.print", look = true, act = Act.PRINT)
    @RolesAllowed({Role.Names.DESK, Role.Names.CASEWORKER, Role.Names.PSYCHOLOGIST, Role.Names.SUPERVISOR})
    public List<ReceptionSheet> printed(@CaseId long caseId) {
        return seen(caseId, gate.requireSight(Deed.PRINT, caseId));
    }

    /** The same as a file. @throws Refused as {@link #printed} */
    @Audited(value = "reception.export", look = true, act = Act.EXPORT)
    @RolesAllowed({Role.Names.DESK, Role.Names.CASEWORKER, Role.Names.PSYCHOLOGIST, Role.Names.SUPERVISOR})
    public List<ReceptionSheet> exported(@CaseId long caseId) {
        return seen(caseId, gate.requireSight(Deed.EXPORT, caseId));
    }

    private List<ReceptionSheet> seen(long caseId, CaseSight sight) {
        return receptions.ofCase(caseId).stream()
                .map(reception -> reception.seenWith(sight))
                .toList();
    }

    /** The contacts of a case, the latest first. @throws Refused NOT_FOUND when it is not theirs to see */
    @RolesAllowed({
        Role.Names.DESK,
        Role.Names.CASEWORKER,
        Role.Names.PSYCHOLOGIST,
        Role.Names.SUPERVISOR,
        Role.Names.WARD_OFFICER
    })
    @Audited(value = "reception.read", look = true)
    public List<ReceptionSheet> sheet(@CaseId long caseId) {
        return seen(caseId, gate.requireSight(Deed.READ, caseId));
    }
}
