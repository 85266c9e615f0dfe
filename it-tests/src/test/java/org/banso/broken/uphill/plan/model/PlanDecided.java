package org.banso.broken.uphill.plan.model;

/** An event. */
public record PlanDecided(long caseId) {}
