package org.banso.calendar.model;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Book these people and this room for this meeting.
 *
 * @param endsAt exclusive
 * @param people uids
 * @param roomId null when they meet elsewhere
 */
public record TakeTime(
        long meetingId,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @NotEmpty @Size(max = 25) Set<@NotNull String> people,
        @Nullable Long roomId) {}
