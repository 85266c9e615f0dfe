package org.banso.plan.model;

import org.banso.kernel.model.AboutCase;

/**
 * The ward decides the plan (支援決定).
 *
 * @param version of the plan that the officer had before the eyes
 */
public record DecidePlan(long caseId, long planId, int version) implements AboutCase {}
