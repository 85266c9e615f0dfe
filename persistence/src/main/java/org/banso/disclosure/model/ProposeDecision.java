package org.banso.disclosure.model;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.banso.kernel.model.AboutCase;
import org.banso.kernel.model.PlainText;
import org.banso.kernel.model.TextRules;
import org.jspecify.annotations.Nullable;

/** Propose how to decide. @param refusal only for a refusal */
public record ProposeDecision(
        long caseId,
        long requestId,
        @NotNull Decision decision,
        @Nullable Refusal refusal,
        @NotNull @PlainText(max = 2000, multiline = true) String decisionNote,
        int version)
        implements AboutCase, Serializable {

    public ProposeDecision {
        decisionNote = TextRules.tidyOrEmpty(decisionNote);
    }
}
