package org.banso.meeting.model;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** Open this sitting; its cases are put on the agenda afterwards. */
public record OpenSitting(
        @NotNull MeetingKind kind, @NotNull Instant startsAt, long roomId) {}
