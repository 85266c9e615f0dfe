package org.banso.casefile.model;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.AboutCase;
import org.jspecify.annotations.Nullable;

/**
 * Record a consent to share.
 *
 * @param participantId who gave it
 * @param validUntil the last day that counts; null means until withdrawn
 */
public record RecordConsent(
        long caseId,
        long participantId,
        @NotNull ConsentHow how,
        @NotNull LocalDate givenOn,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @NotEmpty Set<@NotNull Agency> agencies,
        @NotEmpty Set<@NotNull ConsentItem> items)
        implements AboutCase, Serializable {

    /** What was agreed to. */
    public ConsentTerms terms() {
        return new ConsentTerms(how, givenOn, validFrom, validUntil, agencies, items);
    }
}
