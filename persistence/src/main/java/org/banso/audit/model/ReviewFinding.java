package org.banso.audit.model;

import jakarta.validation.constraints.NotBlank;
import org.banso.kernel.model.PlainText;

/**
 * A supervisor says what an unusual looking was.
 *
 * @param misuse whether it was wrong
 */
public record ReviewFinding(
        long findingId, @NotBlank @PlainText(max = 1000) String remark, boolean misuse) {}
