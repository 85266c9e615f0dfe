package org.banso.meeting.model;

import java.io.Serializable;
import java.time.Instant;
import org.banso.kernel.model.PersonalData;

/**
 * A meeting in a list.
 *
 * @param subjectName empty when the reader's agency does not work on the case, or the name is not known
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
        String roomName)
        implements Serializable {
    /** Never what it holds: it may stand in a log. */
    @Override
    public String toString() {
        return "MeetingLine[" + id + "]";
    }
}
