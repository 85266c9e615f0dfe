package org.banso.casefile.model;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.banso.kernel.model.AboutCase;
import org.jspecify.annotations.Nullable;

/**
 * After how many days without being in touch a word is wanted.
 *
 * @param days null for the ward's usual number
 */
public record SetContactEvery(
        long caseId, @Nullable @Min(1) @Max(365) Integer days) implements AboutCase {}
