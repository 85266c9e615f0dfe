package org.banso.access.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.banso.kernel.model.AboutCase;
import org.banso.kernel.model.PlainText;

/** Shuts a colleague out of a file. */
public record BarColleague(
        long caseId,
        @NotBlank @PlainText(max = 64) String uid,
        @NotNull BarKind why) implements AboutCase {}
