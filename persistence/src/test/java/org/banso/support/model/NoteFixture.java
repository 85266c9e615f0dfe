package org.banso.support.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.banso.casefile.model.CaseFixture;
import org.jspecify.annotations.Nullable;

/** Contacts with people who cannot exist. */
public final class NoteFixture {

    public static final Instant YESTERDAY = CaseFixture.NOW.minusSeconds(86_400);

    private NoteFixture() {}

    /** A visit at which the subject spoke through the door, and the mother in the kitchen. */
    public static WriteNote visit(long caseId) {
        return note(caseId, NoteKind.HOME_VISIT, Set.of(MetWhom.SUBJECT, MetWhom.FAMILY), "", null);
    }

    /** Nobody opened, and there is nothing to say. */
    public static WriteNote nobodyOpened(long caseId) {
        return new WriteNote(caseId, NoteKind.HOME_VISIT, YESTERDAY, Set.of(MetWhom.NOBODY), List.of(), "", null);
    }

    public static WriteNote note(
            long caseId, NoteKind kind, Set<MetWhom> met, String nextStep, @Nullable LocalDate nextOn) {
        return new WriteNote(
                caseId,
                kind,
                YESTERDAY,
                met,
                List.of(
                        new NoteSegment(Origin.SUBJECT, "「また来てもいい」と本人"),
                        new NoteSegment(Origin.FAMILY, "夜は台所に出てくるようになった\nと母"),
                        new NoteSegment(Origin.STAFF_EVALUATION, "声に力がある")),
                nextStep,
                nextOn);
    }
}
