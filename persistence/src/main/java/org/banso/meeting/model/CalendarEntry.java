package org.banso.meeting.model;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.banso.calendar.model.District;
import org.banso.kernel.model.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * A meeting in the calendar.
 *
 * @param subjectName empty when the case is not open to the reader, or the name is not known
 * @param roomId null when it is in no room
 * @param people uids of all who are called
 * @param names of them, by their kana
 * @param mayMove whether the reader may move it now
 */
public record CalendarEntry(
        long id,
        int version,
        long caseId,
        String caseNumber,
        @PersonalData String subjectName,
        MeetingKind kind,
        MeetingState state,
        Instant startsAt,
        Instant endsAt,
        Place place,
        @Nullable Long roomId,
        @Nullable District district,
        List<String> people,
        List<String> names,
        boolean mayMove)
        implements Serializable {

    /** Never what it holds: it may stand in a log. */
    @Override
    public String toString() {
        return "CalendarEntry[" + id + "]";
    }
}
