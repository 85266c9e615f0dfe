package org.banso.access.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;
import org.banso.kernel.model.AboutCase;
import org.banso.kernel.model.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Records what was told to whom outside consent.
 *
 * @param about what items and purpose are about, as their author marked it
 * @param toldOn the day on which the person was told of it afterwards; null while they were not
 */
public record RecordProvision(
        long caseId,
        @NotNull ProvisionGround provisionGround,
        @NotBlank @PlainText(max = 100) String recipient,
        @NotBlank @PlainText(max = 500, multiline = true) String items,
        @NotBlank @PlainText(max = 500, multiline = true) String provisionPurpose,
        @NotNull Set<@NotNull Delicate> about,
        @NotNull LocalDate providedOn,
        @Nullable LocalDate toldOn)
        implements AboutCase {}
