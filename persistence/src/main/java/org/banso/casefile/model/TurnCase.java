package org.banso.casefile.model;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
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
 */
public record TurnCase(
        long caseId,
        int version,
        @NotNull Turn turn,
        @NotNull LocalDate on,
        @Nullable TurnReason reason,
        @Nullable LocalDate nextOn,

        @NotNull @PlainText(max = 1000, multiline = true) @PersonalData(Care.SPECIAL_CARE)
        String note)
        implements AboutCase, Serializable {

    public TurnCase {
        note = TextRules.tidyOrEmpty(note);
    }
}
