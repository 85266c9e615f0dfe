package org.banso.meeting.model;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;
import org.banso.calendar.model.District;
import org.jspecify.annotations.Nullable;

/** What a family asked for. @param version 0 while nothing was written */
public record FamilyWishSheet(
        @Nullable LocalTime notBefore,
        @Nullable LocalTime notAfter,
        Set<DayOfWeek> excludedWeekdays,
        @Nullable AskedGender gender,
        @Nullable AskedLanguage language,
        @Nullable Place place,
        @Nullable District district,
        int version)
        implements Serializable {

    /** Nothing was asked for. */
    public static final FamilyWishSheet NONE = new FamilyWishSheet(null, null, Set.of(), null, null, null, null, 0);
}
