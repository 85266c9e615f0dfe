package org.banso.support.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.banso.access.model.Delicate;
import org.banso.kernel.model.AboutCase;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;
import org.banso.kernel.model.PlainText;
import org.banso.kernel.model.TextRules;
import org.jspecify.annotations.Nullable;

/**
 * Writes a contact into the progress record.
 *
 * @param met who was met; {@link MetWhom#NOBODY} alone is a valid outcome, and then the segments may be empty
 * @param nextStep what comes next, or empty
 * @param nextAbout what the next step is about
 * @param nextOn by when; makes a task of the next step for the author
 */
public record WriteNote(
        long caseId,
        @NotNull NoteKind kind,
        @NotNull Instant happenedAt,
        @NotEmpty Set<@NotNull MetWhom> met,
        @NotNull @Size(max = MOST) List<@NotNull @Valid NoteSegment> segments,

        @NotNull @PlainText(max = STEP) @PersonalData(Care.SPECIAL_CARE)
        String nextStep,

        @NotNull Set<@NotNull Delicate> nextAbout,
        @Nullable LocalDate nextOn)
        implements AboutCase {

    /** Segments of one note. */
    public static final int MOST = 30;
    /** Characters of a next step, and so of a task. */
    public static final int STEP = 200;

    public WriteNote {
        met = met == null ? Set.of() : Set.copyOf(met);
        segments = segments == null ? List.of() : List.copyOf(segments);
        nextStep = TextRules.tidyOrEmpty(nextStep);
        nextAbout = nextAbout == null || nextStep.isEmpty() ? Set.of() : Set.copyOf(nextAbout);
    }

    /** With a next step that is about nothing delicate. */
    public WriteNote(
            long caseId,
            NoteKind kind,
            Instant happenedAt,
            Set<MetWhom> met,
            List<NoteSegment> segments,
            String nextStep,
            @Nullable LocalDate nextOn) {
        this(caseId, kind, happenedAt, met, segments, nextStep, Set.of(), nextOn);
    }
}
