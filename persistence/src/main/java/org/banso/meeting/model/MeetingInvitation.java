package org.banso.meeting.model;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.banso.kernel.model.AboutCase;

/**
 * What a member may know before they have said that they know their duty of secrecy: that there is a meeting, and its law.
 *
 * @param roomName empty when it is in no room
 * @param secrecyAsked whether the reader still has to say so before the sheet opens
 */
public record MeetingInvitation(
        long id,
        long caseId,
        MeetingKind kind,
        Law law,
        MeetingState state,
        Instant startsAt,
        Instant endsAt,
        String roomName,
        Where where,
        List<MemberLine> members,
        boolean secrecyAsked)
        implements AboutCase, Serializable {}
