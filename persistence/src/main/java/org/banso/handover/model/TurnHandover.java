package org.banso.handover.model;

import jakarta.validation.constraints.NotNull;
import org.banso.kernel.model.AboutCase;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;
import org.banso.kernel.model.PlainText;
import org.banso.kernel.model.TextRules;

/**
 * The sender says how it went on, also what they heard from a body that cannot say it here.
 *
 * @param version as it was seen
 * @param note why, or how; may be empty where nothing is asked
 */
public record TurnHandover(
        long caseId,
        long handoverId,
        int version,
        @NotNull HandoverTurn turn,

        @NotNull @PlainText(max = 500, multiline = true) @PersonalData(Care.SPECIAL_CARE)
        String note)
        implements AboutCase {

    public TurnHandover {
        note = TextRules.tidyOrEmpty(note);
    }
}
