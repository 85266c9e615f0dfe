package org.banso.plan.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.banso.kernel.model.AboutCase;

/**
 * Rewrites a plan to which the person has not agreed yet.
 *
 * @param version of the plan that the writer had before the eyes; stale is refused
 */
public record RevisePlan(
        long caseId,
        long planId,
        int version,
        @NotNull @Valid PlanContent content) implements AboutCase {}
