package org.banso.plan.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.banso.kernel.model.AboutCase;

/** Begins the next round's plan. */
public record DraftPlan(long caseId, @NotNull @Valid PlanContent content) implements AboutCase {}
