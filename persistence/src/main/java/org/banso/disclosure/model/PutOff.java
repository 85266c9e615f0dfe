package org.banso.disclosure.model;

import jakarta.validation.constraints.NotBlank;
import java.io.Serializable;
import org.banso.kernel.model.AboutCase;
import org.banso.kernel.model.PlainText;
import org.banso.kernel.model.TextRules;

/** Put the deadline off, once, and say why (83条2項). */
public record PutOff(
        long caseId,
        long requestId,
        @NotBlank @PlainText(max = 1000, multiline = true) String extensionReason) implements AboutCase, Serializable {

    public PutOff {
        extensionReason = TextRules.tidyOrEmpty(extensionReason);
    }
}
