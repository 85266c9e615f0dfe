package org.banso.pin.model;

import org.banso.kernel.model.AboutCase;

/** Takes a pinned fact off, or puts it back. @param version as it was seen */
public record TurnPin(long caseId, long pinId, int version) implements AboutCase {}
