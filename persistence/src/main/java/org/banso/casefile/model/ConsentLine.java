package org.banso.casefile.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.banso.directory.model.Agency;
import org.jspecify.annotations.Nullable;

/**
 * One consent, as a page shows it.
 *
 * @param validUntil the last day that counts; null means until withdrawn
 * @param agencies in the order of the enum
 * @param items in the order of the enum
 * @param recordedBy name of the colleague, or the uid when the roll does not know them
 * @param holds whether it counts today
 */
public record ConsentLine(
        long consentId,
        ConsentHow how,
        LocalDate givenOn,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        List<Agency> agencies,
        List<ConsentItem> items,
        String recordedBy,
        @Nullable LocalDate withdrawnOn,
        boolean holds)
        implements Serializable {

    public ConsentLine {
        agencies = List.copyOf(agencies);
        items = List.copyOf(items);
    }
}
