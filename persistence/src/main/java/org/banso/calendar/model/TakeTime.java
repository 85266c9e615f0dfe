package org.banso.calendar.model;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.banso.kernel.model.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * Book these people and this room for this meeting.
 *
 * @param endsAt exclusive
 * @param people uids
 * @param roomId null when they meet elsewhere
 * @param wayMinutes by uid how long they are on their way before and after; who is missing stays in the house
 */
public record TakeTime(
        long meetingId,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @NotEmpty @Size(max = 25) Set<@NotNull String> people,
        @Nullable Long roomId,
        @NotNull Map<@NotNull String, @NotNull @Min(0) @Max(180) Integer> wayMinutes) {

    /** Nobody goes anywhere. */
    public TakeTime(long meetingId, Instant startsAt, Instant endsAt, Set<String> people, @Nullable Long roomId) {
        this(meetingId, startsAt, endsAt, people, roomId, Map.of());
    }

    /** When that person is needed: the meeting with the way there and back. */
    TimeSpan neededFrom(String uid) {
        Duration way = Duration.ofMinutes(wayMinutes.getOrDefault(uid, 0));
        return TimeSpan.of(startsAt.minus(way), endsAt.plus(way));
    }

    /** From when the first sets out until the last is back. */
    public TimeSpan whole() {
        Duration longest = Duration.ofMinutes(
                wayMinutes.values().stream().mapToInt(Integer::intValue).max().orElse(0));
        return TimeSpan.of(startsAt.minus(longest), endsAt.plus(longest));
    }
}
