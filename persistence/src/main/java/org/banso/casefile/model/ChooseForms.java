package org.banso.casefile.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * Of which cases which forms leave the house together.
 *
 * @param filter of the list from which is chosen
 * @param all everything that the filter lets through, and not {@code caseIds}
 * @param kinds at least one
 */
public record ChooseForms(
        @NotNull @Valid CaseFilter filter,
        boolean all,
        @NotNull @Size(max = CaseLists.FURTHEST) Set<@NotNull Long> caseIds,
        @NotEmpty Set<@NotNull FormKind> kinds) {

    public ChooseForms {
        caseIds = caseIds == null ? Set.of() : Set.copyOf(caseIds);
        kinds = kinds == null ? Set.of() : Set.copyOf(kinds);
    }
}
