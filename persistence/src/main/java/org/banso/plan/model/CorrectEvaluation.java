package org.banso.plan.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.banso.kernel.model.AboutCase;

/**
 * Rewrites what was said of a plan, as long as no later round was evaluated.
 *
 * @param version of the evaluation that the writer had before the eyes; stale is refused
 */
public record CorrectEvaluation(
        long caseId,
        long planId,
        int version,
        @NotNull @Valid EvaluationContent content) implements AboutCase {}
