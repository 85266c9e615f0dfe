package org.banso.casefile.model;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import org.banso.kernel.model.AboutCase;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;
import org.banso.kernel.model.PlainText;
import org.banso.kernel.model.TextRules;

/** Close a case. */
public record CloseCase(
        long caseId,
        @NotNull ClosureReason closure,
        @NotNull LocalDate closedOn,

        @NotNull @PlainText(max = 1000, multiline = true) @PersonalData(Care.SPECIAL_CARE)
        String closureNote)
        implements AboutCase, Serializable {

    public CloseCase {
        closureNote = TextRules.tidyOrEmpty(closureNote);
    }
}
