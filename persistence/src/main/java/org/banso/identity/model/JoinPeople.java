package org.banso.identity.model;

import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.banso.kernel.model.PlainText;

/**
 * Makes one record of two.
 *
 * @param keptId the record that stays, and the version that was looked at
 * @param goneId the record that goes, and the version that was looked at
 * @param taken what the record that stays takes from the one that goes
 * @param note why they are one
 */
public record JoinPeople(
        long keptId,
        int keptVersion,
        long goneId,
        int goneVersion,
        @NotNull Set<PersonField> taken,
        @NotNull @PlainText(max = 500) String note) {}
