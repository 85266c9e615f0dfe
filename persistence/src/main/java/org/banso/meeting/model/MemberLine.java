package org.banso.meeting.model;

import java.io.Serializable;
import java.time.Instant;
import org.banso.directory.model.Agency;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was called.
 *
 * @param attended null until the minutes say so
 * @param secrecyAcknowledgedAt null when not yet said, or when the kind does not ask for it
 */
public record MemberLine(
        String uid,
        String name,
        Agency agency,
        @Nullable Boolean attended,
        @Nullable Instant secrecyAcknowledgedAt) implements Serializable {}
