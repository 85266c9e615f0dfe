package org.banso.attachment.model;

import org.banso.kernel.model.AboutCase;

/** Removes a file, or brings it back. @param version as it was seen */
public record TurnFile(long caseId, long fileId, int version) implements AboutCase {}
