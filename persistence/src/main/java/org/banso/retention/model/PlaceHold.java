package org.banso.retention.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.banso.kernel.model.PlainText;
import org.banso.kernel.model.TextRules;

/** Keep a record that is due. */
public record PlaceHold(
        @NotNull RecordKind kind,
        long recordId,
        @NotBlank @PlainText(max = 500, multiline = true) String reason) implements Serializable {

    public PlaceHold {
        reason = TextRules.tidyOrEmpty(reason);
    }
}
