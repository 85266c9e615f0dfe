package org.banso.disclosure.model;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import org.banso.kernel.model.AboutCase;

/** The record was given to the requester. */
public record RecordGiving(
        long caseId,
        long requestId,
        @NotNull GivingWay givenWay,
        @NotNull LocalDate givenOn) implements AboutCase, Serializable {}
