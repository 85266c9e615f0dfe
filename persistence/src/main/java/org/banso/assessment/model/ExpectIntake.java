package org.banso.assessment.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Map;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.AboutCase;

/**
 * A joint intake is booked, or moved to another time or to other people.
 *
 * @param interviewers who leads it, one uid for each agency of the joint desk
 */
public record ExpectIntake(
        long caseId,
        long meetingId,
        @NotNull Instant startsAt,
        @NotNull Map<@NotNull Agency, @NotBlank String> interviewers)
        implements AboutCase {}
