package org.banso.support.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * Hands cases and tasks of one colleague to another of the same agency, all or none.
 *
 * @param from whose they are
 * @param to whose they will be
 */
public record HandOver(
        @NotBlank String from,
        @NotBlank String to,
        @NotNull @Size(max = 500) Set<@NotNull Long> cases,
        @NotNull @Size(max = 500) Set<@NotNull Long> tasks) {

    public HandOver {
        cases = Set.copyOf(cases);
        tasks = Set.copyOf(tasks);
    }
}
