package org.banso.access.model;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.banso.kernel.model.PlainText;

/**
 * Takes a look that no ground gives.
 *
 * @param whom a case number, somebody's whole name, or a whole telephone number
 * @param glassReason why it cannot wait
 * @param about what the reason is about, as its author marked it
 */
public record BreakTheGlass(
        @NotBlank @PlainText(max = 100) String whom,
        @NotBlank @PlainText(max = 500, multiline = true) String glassReason,
        @NotNull Set<@NotNull Delicate> about,
        @NotNull @Min(5) @Max(1440) Integer minutes) {}
