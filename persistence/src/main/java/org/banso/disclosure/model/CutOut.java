package org.banso.disclosure.model;

import jakarta.validation.constraints.NotBlank;
import java.io.Serializable;
import org.banso.kernel.model.AboutCase;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;
import org.banso.kernel.model.PlainText;
import org.banso.kernel.model.TextRules;

/** Make some words of a passage a passage of its own, so that they can be withheld and the rest kept. */
public record CutOut(
        long caseId,
        long requestId,
        long passageId,

        @NotBlank @PlainText(max = 8000, multiline = true) @PersonalData(Care.SPECIAL_CARE)
        String words)
        implements AboutCase, Serializable {

    public CutOut {
        words = TextRules.tidyOrEmpty(words);
    }
}
