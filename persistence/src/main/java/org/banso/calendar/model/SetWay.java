package org.banso.calendar.model;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.banso.directory.model.Agency;

/**
 * It takes so long from there to there.
 *
 * @param minutes one way, with the waiting in it
 */
public record SetWay(
        @NotNull Agency wayAgency,
        @NotNull District district,
        @NotNull @Min(0) @Max(180) Integer minutes) {}
