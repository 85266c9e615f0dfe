package org.banso.meeting.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import org.banso.kernel.model.AboutCase;

/**
 * Move this meeting: to another time, to another place, with somebody else.
 *
 * @param endsAt exclusive
 * @param people uids of all who are called then
 * @param version as it was read
 */
public record MoveMeeting(
        long caseId,
        long meetingId,
        int version,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @NotEmpty @Size(max = 20) Set<@NotNull String> people,
        @NotNull @Valid Where where)
        implements AboutCase {}
