package org.banso.casefile.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Open a case for somebody of whom the desk has just heard.
 *
 * @param openedOn the day of the reception; it decides the fiscal year of the case's number
 * @param subjectMet whether the subject stood or spoke there in person
 * @param family who called for them; null when the subject did, or when the caller is no family
 */
public record OpenCase(
        @NotNull LocalDate openedOn,
        long subjectPersonId,
        boolean subjectMet,
        @Nullable @Valid Caller family,
        @NotNull Set<@NotNull Danger> dangers)
        implements Serializable {

    /** A member of the family who becomes a client. */
    public record Caller(long personId, @NotNull Relationship relationship) implements Serializable {}

    public OpenCase {
        dangers = Set.copyOf(dangers);
    }
}
