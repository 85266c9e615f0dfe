package org.banso.access.model;

import org.banso.kernel.model.AboutCase;

/** Opens a sealed file for everyone whose standing shows it. */
public record OpenSeal(long caseId) implements AboutCase {}
