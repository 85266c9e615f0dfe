package org.banso.handover.model;

import jakarta.validation.constraints.NotNull;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;
import org.banso.kernel.model.PlainText;
import org.banso.kernel.model.TextRules;

/** The receiver answers, of whose case it is not. @param note as in {@link TurnHandover} */
public record AnswerHandover(
        long handoverId,
        int version,
        @NotNull HandoverTurn turn,

        @NotNull @PlainText(max = 500, multiline = true) @PersonalData(Care.SPECIAL_CARE)
        String note) {

    public AnswerHandover {
        note = TextRules.tidyOrEmpty(note);
    }
}
