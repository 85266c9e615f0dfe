package org.banso.assessment.model;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/** An option is offered for the last time on a day. */
public record EndOption(long option, @NotNull LocalDate validUntil) implements Serializable {}
