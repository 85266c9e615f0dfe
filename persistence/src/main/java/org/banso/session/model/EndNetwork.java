package org.banso.session.model;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Let a network's line end.
 *
 * @param endsOn the first day on which it holds no longer; today ends it at once
 */
public record EndNetwork(@NotNull Long networkId, @NotNull LocalDate endsOn) {}
