package org.banso.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.banso.access.model.Delicate;
import org.banso.casefile.model.CaseState;
import org.banso.casefile.model.StoryValue;
import org.banso.directory.model.Agency;
import org.banso.indicator.model.CallerKind;
import org.banso.kernel.model.Tokyo;
import org.banso.support.model.MetWhom;
import org.banso.support.model.NoteKind;
import org.banso.support.model.Origin;

/** The progress record: mostly telephone calls with the family at first, visits and places later. */
final class Notes {

    /** Days between two notes of a case. */
    private static final int LEAST_GAP = 18;

    private static final int MOST_GAP = 70;

    private static final Pattern ILLNESS = Pattern.compile("通院|受診");

    private final Ward ward;
    private final Rows rows;
    private final Tasks tasks;

    Notes(Ward ward, Tasks tasks) {
        this.ward = ward;
        this.rows = ward.rows;
        this.tasks = tasks;
    }

    /** From the day after the contact to the case's last day. */
    void live(OpenCase open) {
        LocalDate met = open.metOn;
        if (met != null && !open.contact.isForSelf()) {
            long id = write(open, met, NoteKind.HOME_VISIT, EnumSet.of(MetWhom.SUBJECT), false);
            Agency agency = Agency.MERKMAL;
            open.tell(
                    at(met, open.id), "support.SUBJECT_FIRST_MET", open.worker(agency), agency, id, StoryValue.of(met));
        }
        LocalDate day = next(open, open.contact.day());
        while (open.reaches(day)) {
            LocalDate after = next(open, day);
            if (!day.equals(met)) {
                anyOn(open, day, !open.reaches(after));
            }
            day = after;
        }
    }

    private LocalDate next(OpenCase open, LocalDate day) {
        LocalDate next = day.plusDays(open.draw.between(LEAST_GAP, MOST_GAP));
        return next.isBefore(ward.today) ? ward.workdays.atOrAfter(next) : next;
    }

    private void anyOn(OpenCase open, LocalDate day, boolean last) {
        Draw draw = open.draw;
        boolean known = open.metOn != null && day.isAfter(open.metOn);
        boolean family = open.contact.callerKind() == CallerKind.FAMILY;
        boolean goesOn = last && open.state != CaseState.SCREENED;
        if (known && draw.rolled(60)) {
            NoteKind kind = draw.oneOf(List.of(
                    NoteKind.HOME_VISIT,
                    NoteKind.INTERVIEW,
                    NoteKind.HOME_VISIT,
                    NoteKind.ACCOMPANIMENT,
                    NoteKind.PLACE,
                    NoteKind.MESSAGE));
            boolean both = family && kind == NoteKind.HOME_VISIT && draw.rolled(40);
            write(
                    open,
                    day,
                    kind,
                    both ? EnumSet.of(MetWhom.SUBJECT, MetWhom.FAMILY) : EnumSet.of(MetWhom.SUBJECT),
                    goesOn);
        } else if (draw.rolled(10)) {
            write(
                    open,
                    day,
                    draw.oneOf(List.of(NoteKind.HOME_VISIT, NoteKind.PHONE)),
                    EnumSet.of(MetWhom.NOBODY),
                    goesOn);
        } else if (family && draw.rolled(80)) {
            NoteKind kind =
                    draw.oneOf(List.of(NoteKind.PHONE, NoteKind.PHONE, NoteKind.INTERVIEW, NoteKind.HOME_VISIT));
            write(open, day, kind, EnumSet.of(MetWhom.FAMILY), goesOn);
        } else {
            write(open, day, NoteKind.AGENCY_CONTACT, EnumSet.of(MetWhom.OTHER_AGENCY), goesOn);
        }
    }

    private long write(OpenCase open, LocalDate day, NoteKind kind, Set<MetWhom> met, boolean nextStep) {
        Draw draw = open.draw;
        Agency agency = kind == NoteKind.HOME_VISIT || kind == NoteKind.PLACE ? Agency.MERKMAL : open.busiest();
        String uid = open.worker(agency);
        Instant at = at(day, open.id);
        Instant recorded = at.plusSeconds(45 * 60);
        long id = rows.nextId("support_note");
        LocalDate due = nextStep ? ward.workdays.atOrAfter(ward.today.plusDays(draw.between(-3, 8))) : null;
        boolean promised = due != null && due.isAfter(day);
        String step = promised ? ward.phrases.one("next", draw) : "";
        rows.note.row(id, open.id, kind, at, step, promised ? due : null, uid, agency, recorded);
        met.forEach(whom -> rows.noteMet.row(id, whom));
        int position = 0;
        for (MetWhom whom : met) {
            segment(id, position++, origin(whom), ward.phrases.one(heading(whom), draw));
        }
        if (draw.rolled(40)) {
            segment(id, position, Origin.STAFF_EVALUATION, ward.phrases.one("note.evaluation", draw));
        }
        open.tell(at, "support.NOTE_WRITTEN", uid, agency, id, StoryValue.of(kind), StoryValue.of(met));
        if (promised) {
            tasks.nextStep(open, step, due, uid, agency, recorded);
        }
        return id;
    }

    /** Marked as the invented colleagues would mark it. */
    private void segment(long noteId, int position, Origin origin, String text) {
        boolean illness = ILLNESS.matcher(text).find();
        rows.noteSegment.row(
                noteId, position, origin, text, Delicate.bits(illness ? Set.of(Delicate.DIAGNOSIS) : Set.of()));
    }

    /** Some time of the day, the same for the same case and day. */
    private static Instant at(LocalDate day, long place) {
        return Tokyo.at(day, LocalTime.of(9 + (int) (place % 7), (int) (place % 4) * 15));
    }

    private static Origin origin(MetWhom whom) {
        return switch (whom) {
            case SUBJECT -> Origin.SUBJECT;
            case FAMILY -> Origin.FAMILY;
            case OTHER_AGENCY -> Origin.AGENCY;
            case NOBODY -> Origin.STAFF_EVALUATION;
        };
    }

    private static String heading(MetWhom whom) {
        return switch (whom) {
            case SUBJECT -> "note.subject";
            case FAMILY -> "note.family";
            case OTHER_AGENCY -> "note.agency";
            case NOBODY -> "note.nobody";
        };
    }
}
