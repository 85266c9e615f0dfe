package org.banso.meeting.model;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.banso.kernel.model.AboutCase;

/**
 * Take this case, too, after the last one.
 *
 * @param minutes how long it may last
 * @param people uids of all who are called for this case
 */
public record AddToAgenda(
        long caseId,
        long sittingId,
        @Min(AddToAgenda.LEAST_MINUTES) @Max(240) int minutes,
        @NotEmpty @Size(max = 20) Set<@NotNull String> people)
        implements AboutCase {

    /** No case is taken in less. */
    public static final int LEAST_MINUTES = 5;

    public AddToAgenda {
        people = people == null ? Set.of() : Set.copyOf(people);
    }
}
