package org.banso.casefile.model;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.banso.access.model.Delicate;
import org.banso.kernel.model.AboutCase;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;
import org.banso.kernel.model.PlainText;
import org.banso.kernel.model.TextRules;
import org.jspecify.annotations.Nullable;

/**
 * Takes a turn in a case.
 *
 * @param version of the case that the reader had before the eyes
 * @param on the day on which it was so
 * @param reason one of {@link TurnReason#of}, null for a turn that needs none
 * @param nextOn the day on which somebody looks or asks again, null where none is named
 * @param note in words; must say something when the reason is {@link TurnReason#OTHER}
 * @param about what the note is about, as its author marked it
 */
public record TurnCase(
        long caseId,
        int version,
        @NotNull Turn turn,
        @NotNull LocalDate on,
        @Nullable TurnReason reason,
        @Nullable LocalDate nextOn,

        @NotNull @PlainText(max = 1000, multiline = true) @PersonalData(Care.SPECIAL_CARE)
        String note,

        @NotNull Set<@NotNull Delicate> about)
        implements AboutCase, Serializable {

    public TurnCase {
        note = TextRules.tidyOrEmpty(note);
        about = about == null ? Set.of() : Set.copyOf(about);
    }

    /** With a note that is about nothing delicate. */
    public TurnCase(
            long caseId,
            int version,
            Turn turn,
            LocalDate on,
            @Nullable TurnReason reason,
            @Nullable LocalDate nextOn,
            String note) {
        this(caseId, version, turn, on, reason, nextOn, note, Set.of());
    }
}
