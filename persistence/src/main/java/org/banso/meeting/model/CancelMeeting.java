package org.banso.meeting.model;

import org.banso.kernel.model.AboutCase;

/** Call this meeting off; its room and its people are free again. */
public record CancelMeeting(long caseId, long meetingId, int version) implements AboutCase {}
