package org.banso.family.model;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import org.banso.kernel.model.AboutCase;
import org.banso.kernel.model.RoughDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody lives in another household from a day on.
 *
 * @param household 1 is the subject's; 0 is none of those that are drawn
 * @param on null when nobody knows since when
 */
public record MoveMember(
        long caseId,
        long member,
        @Min(0) @Max(9) int household,
        @Nullable RoughDate on) implements AboutCase, Serializable {}
