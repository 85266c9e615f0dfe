package org.banso.access.model;

import jakarta.validation.constraints.NotNull;
import org.banso.kernel.model.PlainText;

/** Says afterwards whether a look was proper. */
public record ReviewGlass(
        long glassId,
        @NotNull Verdict verdict,
        @NotNull @PlainText(max = 500, multiline = true) String reviewNote) {}
