package org.banso.access.model;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import org.banso.directory.model.Agency;
import org.jspecify.annotations.Nullable;

/**
 * A broken glass in a list.
 *
 * @param caseNumber null when the reader does not see the case
 * @param about what the reason is about, as its author marked it; marked and empty is hidden from its reader
 * @param reviewAbout the same of the review's note
 * @param verdict null until reviewed, as all that stands behind it
 */
public record GlassLine(
        long glassId,
        long caseId,
        @Nullable String caseNumber,
        String name,
        Agency agency,
        String reason,
        Set<Delicate> about,
        Instant openedAt,
        Instant until,
        @Nullable Verdict verdict,
        @Nullable String reviewedBy,
        @Nullable String reviewNote,
        Set<Delicate> reviewAbout)
        implements Serializable {

    /** Whether a text of it is about something delicate. */
    public boolean isMarked() {
        return !about.isEmpty() || !reviewAbout.isEmpty();
    }

    /** The same for a reader with that sight. */
    public GlassLine seenWith(CaseSight sight) {
        return new GlassLine(
                glassId,
                caseId,
                caseNumber,
                name,
                agency,
                sight.text(reason, about),
                about,
                openedAt,
                until,
                verdict,
                reviewedBy,
                reviewNote == null ? null : sight.text(reviewNote, reviewAbout),
                reviewAbout);
    }
}
