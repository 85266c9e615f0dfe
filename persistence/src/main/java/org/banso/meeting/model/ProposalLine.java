package org.banso.meeting.model;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.banso.calendar.model.District;
import org.banso.kernel.model.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * A proposal in the planner's list.
 *
 * @param startsAt null without a time
 * @param roomName empty when it is in no room
 * @param people uids, one for each seat
 * @param names of them
 * @param becauseOf the name of whoever is away or booked, null for nobody
 * @param moves whether a meeting that is called has to move
 */
public record ProposalLine(
        long id,
        int version,
        long caseId,
        String caseNumber,
        @PersonalData String subjectName,
        MeetingKind kind,
        int urgency,
        LocalDate since,
        int minutes,
        ProposalState state,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable Place place,
        String roomName,
        @Nullable District district,
        List<String> people,
        List<String> names,
        @Nullable ProposalReason reason,
        @Nullable Instant reliefAt,
        @Nullable Instant wasAt,
        @Nullable MovedBecause because,
        @Nullable String becauseOf,
        boolean moves)
        implements Serializable {

    /** Never what it holds: it may stand in a log. */
    @Override
    public String toString() {
        return "ProposalLine[" + id + "]";
    }
}
