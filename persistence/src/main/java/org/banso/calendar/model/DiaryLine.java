package org.banso.calendar.model;

import java.io.Serializable;
import java.time.Instant;
import org.banso.kernel.model.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a person's diary.
 *
 * @param endsAt exclusive
 * @param meetingId null for an absence
 * @param absenceId null for a booking
 * @param roomName null for an absence, and for a booking without a room
 */
public record DiaryLine(
        Instant startsAt,
        Instant endsAt,
        @Nullable Long meetingId,
        @Nullable Long absenceId,
        @Nullable String roomName) implements Serializable {

    static DiaryLine booked(long meetingId, TimeSpan span, @Nullable String roomName) {
        return new DiaryLine(span.startInclusive(), span.endExclusive(), meetingId, null, roomName);
    }

    public static DiaryLine away(Absence absence) {
        TimeSpan span = absence.span();
        return new DiaryLine(span.startInclusive(), span.endExclusive(), null, absence.id(), null);
    }
}
