package org.banso.assessment.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.banso.kernel.model.AboutCase;

/**
 * Writes the shared facts, all of them.
 *
 * @param version of the facts that the writer had before the eyes ({@link FactsRead#version()}); stale is refused
 */
public record WriteFacts(
        long caseId, int version, @NotNull @Valid IntakeFacts facts) implements AboutCase {}
