package org.banso.assessment.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import org.banso.kernel.model.AboutCase;

/** Another look at how the person is, by the whole sheet. */
public record AssessAgain(
        long caseId,
        @NotNull LocalDate assessedOn,
        @NotNull @Valid IntakeFacts facts) implements AboutCase, Serializable {}
