package org.banso.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Tokyo;
import org.banso.support.model.TaskKind;
import org.jspecify.annotations.Nullable;

/** What is to be done, and what was. */
final class Tasks {

    /** What is overdue by more than so many days has been done by somebody. */
    private static final int OVERDUE_DAYS = 15;

    private static final LocalTime DONE = LocalTime.of(16, 30);

    private final Ward ward;
    private final Rows rows;

    Tasks(Ward ward) {
        this.ward = ward;
        this.rows = ward.rows;
    }

    /** The lead review or the plan's end, which wait for whoever of the lead agency is first. */
    void agencys(OpenCase open, TaskKind kind, LocalDate due, Instant made) {
        Agency agency = open.lead == null ? Agency.PLAT_HOME : open.lead;
        LocalDate doneOn = doneOn(open, due, isLongOverdue(due));
        write(open.id, kind, "", due, null, agency, open.team.caseworker(), made, doneOn, open.worker(agency));
    }

    /** Somebody looks or asks again; nobody has yet. */
    void promised(OpenCase open, TaskKind kind, LocalDate due, Instant made) {
        Agency agency = open.lead == null ? Agency.PLAT_HOME : open.lead;
        write(open.id, kind, "", due, null, agency, open.team.caseworker(), made, null, open.worker(agency));
    }

    /** The next step that a note names; its author does it, mostly on the day. */
    void nextStep(OpenCase open, String title, LocalDate due, String uid, Agency agency, Instant made) {
        boolean past = due.isBefore(ward.today) && open.draw.rolled(70);
        write(
                open.id,
                TaskKind.NEXT_STEP,
                title,
                due,
                uid,
                agency,
                uid,
                made,
                doneOn(open, due, past || isLongOverdue(due)),
                uid);
    }

    /** What somebody wrote down for themselves, about no case. */
    void own(String title, LocalDate due, String uid, Agency agency, Instant made) {
        write(null, TaskKind.OWN, title, due, uid, agency, uid, made, null, uid);
    }

    /** On its day, or with the end of the case when that came before. */
    private @Nullable LocalDate doneOn(OpenCase open, LocalDate due, boolean done) {
        if (open.until.isBefore(ward.today)) {
            return open.until.isBefore(due) ? open.until : due;
        }
        return done ? due : null;
    }

    private boolean isLongOverdue(LocalDate due) {
        return due.isBefore(ward.today.minusDays(OVERDUE_DAYS));
    }

    private void write(
            @Nullable Long caseId,
            TaskKind kind,
            String title,
            LocalDate due,
            @Nullable String assignee,
            Agency agency,
            String madeBy,
            Instant made,
            @Nullable LocalDate doneOn,
            String doneBy) {
        Instant done = doneOn == null ? null : later(Tokyo.at(doneOn, DONE), made);
        rows.task.row(
                rows.nextId("support_task"),
                caseId,
                kind,
                title,
                due,
                assignee,
                agency,
                madeBy,
                made,
                done,
                done == null ? null : doneBy,
                done == null ? 1 : 2);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
