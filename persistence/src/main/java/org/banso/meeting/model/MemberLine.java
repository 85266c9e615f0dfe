package org.banso.meeting.model;

import java.io.Serializable;
import java.time.Instant;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was called.
 *
 * @param attended null until the minutes say so
 * @param secrecyAcknowledgedAt null when not yet said, or when the kind does not ask for it
 * @param approvedAt when they said that the minutes are right
 * @param objection what they say is not right in the minutes; empty for none
 */
public record MemberLine(
        String uid,
        String name,
        Agency agency,
        @Nullable Boolean attended,
        @Nullable Instant secrecyAcknowledgedAt,
        @Nullable Instant approvedAt,
        @PersonalData(PersonalData.Care.SPECIAL_CARE) String objection)
        implements Serializable {}
