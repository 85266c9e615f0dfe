package org.banso.access.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.banso.kernel.model.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * A telling to somebody outside, on the page of grounds.
 *
 * @param about what items and purpose are about, as their author marked it; marked and empty are hidden from their reader
 */
public record ProvisionLine(
        ProvisionGround ground,
        String recipient,
        @PersonalData String items,
        @PersonalData String purpose,
        Set<Delicate> about,
        LocalDate providedOn,
        @Nullable LocalDate toldOn,
        String recordedBy)
        implements Serializable {

    ProvisionLine seenWith(CaseSight sight) {
        return new ProvisionLine(
                ground,
                recipient,
                sight.text(items, about),
                sight.text(purpose, about),
                about,
                providedOn,
                toldOn,
                recordedBy);
    }
}
