package org.banso.access.model;

import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.banso.kernel.model.PlainText;

/**
 * Says afterwards whether a look was proper.
 *
 * @param about what the note is about, as its author marked it
 */
public record ReviewGlass(
        long glassId,
        @NotNull Verdict verdict,
        @NotNull @PlainText(max = 500, multiline = true) String reviewNote,
        @NotNull Set<@NotNull Delicate> about) {}
