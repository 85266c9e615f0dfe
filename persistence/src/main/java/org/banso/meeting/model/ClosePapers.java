package org.banso.meeting.model;

import org.banso.kernel.model.AboutCase;

/** The meeting is over and so is the writing; a conference's papers are out of reach for members from outside the case. */
public record ClosePapers(long caseId, long meetingId, int version) implements AboutCase {}
