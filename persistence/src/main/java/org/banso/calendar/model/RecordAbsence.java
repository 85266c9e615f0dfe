package org.banso.calendar.model;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * I am away.
 *
 * @param endsAt exclusive
 */
public record RecordAbsence(
        @NotNull Instant startsAt, @NotNull Instant endsAt) {}
