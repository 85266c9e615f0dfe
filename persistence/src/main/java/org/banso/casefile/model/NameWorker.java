package org.banso.casefile.model;

import jakarta.validation.constraints.NotBlank;
import org.banso.kernel.model.AboutCase;

/** Names who works on a case for their agency, instead of whoever did. */
public record NameWorker(long caseId, @NotBlank String worker) implements AboutCase {}
