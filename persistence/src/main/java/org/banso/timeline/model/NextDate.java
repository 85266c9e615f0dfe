package org.banso.timeline.model;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.banso.access.model.Delicate;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;
import org.jspecify.annotations.Nullable;

/**
 * Something that is to come in a case, or should have.
 *
 * @param what the key of its kind's words, as {@link org.banso.casefile.model.StoryValue} writes a constant
 * @param title what somebody wrote; empty where the kind says it all, or where it is hidden
 * @param about what the title is about; marked and empty is hidden from its reader
 * @param startsAt null for what has a day and no time
 * @param meetingId 0 for what is no meeting
 * @param overdue whether its day has passed
 */
public record NextDate(
        String what,
        @PersonalData(Care.SPECIAL_CARE) String title,
        Set<Delicate> about,
        LocalDate day,
        @Nullable Instant startsAt,
        long meetingId,
        boolean overdue)
        implements Serializable {

    public NextDate {
        about = Set.copyOf(about);
    }
}
