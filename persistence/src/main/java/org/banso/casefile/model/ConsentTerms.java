package org.banso.casefile.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What the subject agreed to.
 *
 * @param givenOn the day on which they said or signed it
 * @param validFrom the first day that counts, not before it was given
 * @param validUntil the last day that counts; null means until withdrawn
 */
public record ConsentTerms(
        ConsentHow how,
        LocalDate givenOn,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        Set<Agency> agencies,
        Set<ConsentItem> items)
        implements Serializable {

    public ConsentTerms {
        agencies = Set.copyOf(agencies);
        items = Set.copyOf(items);
    }

    void requirePossible(LocalDate today) {
        if (agencies.isEmpty()) {
            throw new Refused(CasefileReason.CONSENT_WITHOUT_AGENCY);
        }
        if (items.isEmpty()) {
            throw new Refused(CasefileReason.CONSENT_WITHOUT_ITEM);
        }
        if (givenOn.isAfter(today)) {
            throw new Refused(CasefileReason.CONSENT_IN_FUTURE, givenOn);
        }
        if (validFrom.isBefore(givenOn)) {
            throw new Refused(CasefileReason.CONSENT_BEFORE_GIVEN, givenOn, validFrom);
        }
        if (validUntil != null && validUntil.isBefore(validFrom)) {
            throw new Refused(CasefileReason.CONSENT_ENDS_BEFORE_START, validFrom, validUntil);
        }
    }
}
