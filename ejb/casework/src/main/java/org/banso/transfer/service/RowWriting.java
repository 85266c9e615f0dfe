package org.banso.transfer.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.banso.casefile.model.CaseFiles;
import org.banso.casefile.model.FormerNumber;
import org.banso.casefile.model.FormerNumbers;
import org.banso.casefile.model.OpenCase;
import org.banso.casefile.model.OpenedCase;
import org.banso.casefile.model.TurnCase;
import org.banso.casefile.service.CaseOpening;
import org.banso.casefile.service.CaseTurning;
import org.banso.directory.model.Actor;
import org.banso.directory.service.CurrentActor;
import org.banso.kernel.model.CaseHappening;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Tokyo;
import org.banso.person.model.People;
import org.banso.person.model.Person;
import org.banso.reception.model.ReceptionReceipt;
import org.banso.reception.service.ReceptionDesk;
import org.banso.support.model.WriteNote;
import org.banso.support.service.NoteWriting;
import org.banso.transfer.model.CaseEntry;
import org.banso.transfer.model.KnownCase;
import org.banso.transfer.model.PersonEntry;
import org.banso.transfer.model.RowChoice;
import org.banso.transfer.model.RowCommands;
import org.banso.transfer.model.StagedRows.ChosenRow;
import org.banso.transfer.model.TransferKind;
import org.banso.transfer.model.TransferReason;
import org.jspecify.annotations.Nullable;

/** Writes one row into the record, on the way on which a colleague would have: through the services of the rooms. */
@Dependent
class RowWriting {

    /** It began elsewhere. Value: the number that it had there. */
    private static final String IMPORTED = "transfer.IMPORTED";

    private static final String NO_NUMBER = "-";

    @Inject
    private ReceptionDesk desk;

    @Inject
    private CaseOpening opening;

    @Inject
    private CaseTurning turning;

    @Inject
    private NoteWriting notes;

    @Inject
    private CaseFiles files;

    @Inject
    private FormerNumbers formerNumbers;

    @Inject
    private People people;

    @Inject
    private CurrentActor current;

    @Inject
    private Event<CaseHappening> happenings;

    protected RowWriting() {}

    /** What a row became. */
    record Written(@Nullable Long caseId, long recordId) {}

    Written write(
            TransferKind kind, ChosenRow row, RowCommands commands, Map<String, List<KnownCase>> known, Instant now) {
        return switch (kind) {
            case PEOPLE -> person(row, commands.person(), Tokyo.dateOf(now));
            case RECEPTIONS -> reception(row, commands, known);
            case CASES -> caseFile(row, commands.caseEntry(Tokyo.dateOf(now)), now);
            case NOTES -> note(commands.note(commands.caseId(known), now));
        };
    }

    private Written person(ChosenRow row, PersonEntry entry, LocalDate day) {
        return new Written(null, somebody(row, entry, day).id());
    }

    private Written reception(ChosenRow row, RowCommands commands, Map<String, List<KnownCase>> known) {
        long named = commands.caseId(known);
        Long joined = named == 0 ? null : (Long) named;
        if (joined == null && row.choice() == RowChoice.JOIN) {
            joined = row.alikeCase();
            if (joined == null) {
                throw new Refused(TransferReason.NOBODY_TO_JOIN);
            }
        }
        ReceptionReceipt receipt = desk.receive(commands.reception(joined));
        return new Written(receipt.caseId(), receipt.receptionId());
    }

    private Written caseFile(ChosenRow row, CaseEntry entry, Instant now) {
        Person subject = somebody(row, entry.subject(), entry.openedOn());
        PersonEntry family = entry.family();
        OpenCase.Caller caller = null;
        if (family != null && entry.relationship() != null) {
            Person client = people.add(new Person(family.details(), entry.openedOn()));
            caller = new OpenCase.Caller(client.id(), entry.relationship());
        }
        OpenedCase opened = opening.open(new OpenCase(entry.openedOn(), subject.id(), false, caller, entry.dangers()));
        if (!entry.oldNumber().isEmpty()) {
            formerNumbers.add(new FormerNumber(opened.caseId(), entry.oldNumber()));
        }
        Actor actor = current.actor();
        happenings.fire(new CaseHappening(
                opened.caseId(),
                now,
                IMPORTED,
                actor.uid(),
                actor.agency().name(),
                opened.caseId(),
                List.of(entry.oldNumber().isEmpty() ? NO_NUMBER : entry.oldNumber())));
        TurnCase turn = entry.turn();
        if (turn != null) {
            turning.turn(new TurnCase(
                    opened.caseId(),
                    files.get(opened.caseId()).version(),
                    turn.turn(),
                    turn.on(),
                    turn.reason(),
                    turn.nextOn(),
                    turn.note()));
        }
        files.flush();
        return new Written(opened.caseId(), opened.caseId());
    }

    private Written note(WriteNote note) {
        return new Written(note.caseId(), notes.write(note));
    }

    /** Whom a colleague chose to join, with what is new about them; or somebody new. */
    private Person somebody(ChosenRow row, PersonEntry entry, LocalDate day) {
        if (row.choice() != RowChoice.JOIN) {
            return people.add(new Person(entry.details(), day));
        }
        Long known = row.alikePerson();
        if (known == null) {
            throw new Refused(TransferReason.NOBODY_TO_JOIN);
        }
        Person person = people.find(known).orElseThrow(() -> new Refused(KernelReason.NOT_FOUND));
        person.fillGaps(entry.details(), day);
        return person;
    }
}
