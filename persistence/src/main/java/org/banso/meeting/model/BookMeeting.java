package org.banso.meeting.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import org.banso.kernel.model.AboutCase;

/**
 * Call this meeting.
 *
 * @param endsAt exclusive
 * @param people uids of all who are called; for a conference they are its members for good
 */
public record BookMeeting(
        long caseId,
        @NotNull MeetingKind kind,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @NotEmpty @Size(max = 20) Set<@NotNull String> people,
        @NotNull @Valid Where where)
        implements AboutCase {

    /** In a room. */
    public BookMeeting(
            long caseId, MeetingKind kind, Instant startsAt, Instant endsAt, Set<String> people, long roomId) {
        this(caseId, kind, startsAt, endsAt, people, Where.inRoom(roomId));
    }
}
