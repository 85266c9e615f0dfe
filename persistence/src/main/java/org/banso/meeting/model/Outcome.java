package org.banso.meeting.model;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says about something that waits: a time, or why it has none.
 *
 * @param reliefAt when it would have a time if the family could always; only without a time
 * @param wasAt when it was to be before; only when it is to be at another time now or with other people
 * @param becauseOf uid of whoever is away or booked
 */
public record Outcome(
        Waiting waiting,
        int minutes,
        @Nullable Timed timed,
        @Nullable ProposalReason reason,
        @Nullable Instant reliefAt,
        @Nullable Instant wasAt,
        @Nullable MovedBecause because,
        @Nullable String becauseOf)
        implements Serializable {}
