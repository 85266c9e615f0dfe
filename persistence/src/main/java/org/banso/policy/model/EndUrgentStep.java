package org.banso.policy.model;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/** The last day of a step. */
public record EndUrgentStep(long step, @NotNull LocalDate validUntil) implements Serializable {}
