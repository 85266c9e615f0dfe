package org.banso.support.service;

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
import org.banso.casefile.model.StoryValue;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Role;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.CaseHappening;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Tokyo;
import org.banso.support.model.AllTasks;
import org.banso.support.model.ProgressNote;
import org.banso.support.model.ProgressNotes;
import org.banso.support.model.StoryEntry;
import org.banso.support.model.WriteNote;

/** Contacts go into the progress record. */
@Stateless
@RolesAllowed({Role.Names.DESK, Role.Names.CASEWORKER, Role.Names.PSYCHOLOGIST, Role.Names.SUPERVISOR})
public class NoteWriting {

    /** Nobody had met the subject before. Value: the day. */
    private static final String SUBJECT_FIRST_MET = "support.SUBJECT_FIRST_MET";

    @Inject
    private CaseGate gate;

    @Inject
    private ProgressNotes notes;

    @Inject
    private AllTasks tasks;

    @Inject
    private CaseFiles caseFiles;

    @Inject
    private Event<CaseHappening> happenings;

    @Inject
    private Clock clock;

    protected NoteWriting() {}

    public NoteWriting(
            CaseGate gate,
            ProgressNotes notes,
            AllTasks tasks,
            CaseFiles caseFiles,
            Event<CaseHappening> happenings,
            Clock clock) {
        this.gate = gate;
        this.notes = notes;
        this.tasks = tasks;
        this.caseFiles = caseFiles;
        this.happenings = happenings;
        this.clock = clock;
    }

    /**
     * Writes a contact down; its next step becomes a task of the author, and who stood before the subject first has met them.
     *
     * @return the note's id
     * @throws Refused {@link ProgressNote#ProgressNote}
     */
    @Audited("support.write-note")
    public long write(@Valid @NotNull WriteNote command) {
        long caseId = command.caseId();
        Actor actor = gate.require(Deed.WRITE, caseId);
        Instant now = clock.instant();
        ProgressNote note = new ProgressNote(command, actor, now);
        notes.add(note);
        note.task().ifPresent(tasks::add);
        tell(
                StoryEntry.NOTE_WRITTEN,
                note,
                command,
                actor,
                List.of(StoryValue.of(command.kind()), StoryValue.of(command.met())));
        note.subjectMetOn().ifPresent(day -> meet(day, note, command, actor, Tokyo.dateOf(now)));
        tasks.flush();
        return note.id();
    }

    private void meet(LocalDate day, ProgressNote note, WriteNote command, Actor actor, LocalDate today) {
        CaseFile file = caseFiles.get(command.caseId());
        boolean first = !file.isSubjectMet();
        file.subjectMet(day, today);
        if (first) {
            tell(SUBJECT_FIRST_MET, note, command, actor, List.of(StoryValue.of(day)));
        }
    }

    private void tell(String kind, ProgressNote note, WriteNote command, Actor by, List<String> values) {
        happenings.fire(new CaseHappening(
                command.caseId(),
                command.happenedAt(),
                kind,
                by.uid(),
                by.agency().name(),
                note.id(),
                values));
    }
}
