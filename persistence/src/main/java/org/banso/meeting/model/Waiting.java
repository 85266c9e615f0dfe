package org.banso.meeting.model;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for a time: a first interview, a coordination meeting, a visit, or a meeting that has to move because
 * somebody is away.
 *
 * @param urgency weight of a day of waiting
 * @param since from which day it has waited
 * @param workers uids of those who work on the case now
 * @param familiar uids of those who met the family before
 * @param hasConsent whether any consent holds today
 * @param moved the meeting that has to move; null for a new one
 */
public record Waiting(
        long caseId,
        MeetingKind kind,
        int urgency,
        LocalDate since,
        Set<String> workers,
        Set<String> familiar,
        boolean hasConsent,
        FamilyWishSheet wish,
        @Nullable Moved moved)
        implements Serializable {

    /** A called meeting somebody of which is away. @param people all who are called */
    public record Moved(long meetingId, Instant startsAt, Instant endsAt, Where where, List<String> people)
            implements Serializable {}

    /** The same thing that waits, in another plan. */
    public record Key(long caseId, MeetingKind kind, long movedId) implements Serializable {}

    public Key key() {
        return new Key(caseId, kind, moved == null ? 0 : moved.meetingId());
    }

    /** Never what it holds: it may stand in a log. */
    @Override
    public String toString() {
        return "Waiting[" + caseId + ", " + kind + "]";
    }
}
