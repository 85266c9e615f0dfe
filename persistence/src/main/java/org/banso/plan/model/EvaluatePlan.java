package org.banso.plan.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.banso.kernel.model.AboutCase;

/** Says of a decided plan what became of it. */
public record EvaluatePlan(
        long caseId, long planId, @NotNull @Valid EvaluationContent content) implements AboutCase {}
