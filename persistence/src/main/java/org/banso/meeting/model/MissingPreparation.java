package org.banso.meeting.model;

import java.io.Serializable;
import java.time.Instant;

/** A meeting before which my agency has not said its part yet. */
public record MissingPreparation(long meetingId, MeetingKind kind, Instant startsAt, String caseNumber)
        implements Serializable {}
