package org.banso.programme.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.banso.kernel.model.PlainText;
import org.banso.kernel.model.TextRules;

/** Sets a date of a programme. */
public record PlanSession(
        long programmeId,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @NotBlank @PlainText(max = OpenProgramme.NAME) String place) {

    public PlanSession {
        place = TextRules.tidyOrEmpty(place);
    }
}
