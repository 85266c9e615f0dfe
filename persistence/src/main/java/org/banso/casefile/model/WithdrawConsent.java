package org.banso.casefile.model;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import org.banso.kernel.model.AboutCase;

/** Record that the subject takes a consent back. */
public record WithdrawConsent(
        long caseId, long consentId, @NotNull LocalDate withdrawnOn) implements AboutCase, Serializable {}
