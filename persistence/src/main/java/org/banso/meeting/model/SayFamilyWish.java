package org.banso.meeting.model;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;
import org.banso.calendar.model.District;
import org.banso.kernel.model.AboutCase;
import org.jspecify.annotations.Nullable;

/**
 * What a family asks for when they meet somebody; nothing said does not matter.
 *
 * @param version as it was read, 0 when nothing was written yet
 */
public record SayFamilyWish(
        long caseId,
        @Nullable LocalTime notBefore,
        @Nullable LocalTime notAfter,
        @NotNull Set<@NotNull DayOfWeek> excludedWeekdays,
        @Nullable AskedGender gender,
        @Nullable AskedLanguage language,
        @Nullable Place place,
        @Nullable District district,
        int version)
        implements AboutCase {

    @AssertTrue
    public boolean isInOrder() {
        return notBefore == null || notAfter == null || notBefore.isBefore(notAfter);
    }
}
