package org.banso.access.model;

import org.banso.kernel.model.AboutCase;

/** Lets a colleague in again. */
public record LiftBar(long caseId, long barId) implements AboutCase {}
