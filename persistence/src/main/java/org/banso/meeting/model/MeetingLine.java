package org.banso.meeting.model;

import java.io.Serializable;
import java.time.Instant;
import org.banso.calendar.model.District;
import org.banso.kernel.model.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * A meeting in a list.
 *
 * @param subjectName empty when the reader's agency does not work on the case, or the name is not known
 * @param roomName empty when it is in no room
 */
public record MeetingLine(
        long id,
        long caseId,
        String caseNumber,
        @PersonalData String subjectName,
        MeetingKind kind,
        MeetingState state,
        Instant startsAt,
        Instant endsAt,
        String roomName,
        Place place,
        @Nullable District district)
        implements Serializable {
    /** Never what it holds: it may stand in a log. */
    @Override
    public String toString() {
        return "MeetingLine[" + id + "]";
    }
}
