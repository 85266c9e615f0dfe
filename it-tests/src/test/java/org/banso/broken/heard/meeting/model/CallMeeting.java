package org.banso.broken.heard.meeting.model;

import org.banso.kernel.model.AboutCase;

/** A command about a case. */
public record CallMeeting(long caseId) implements AboutCase {}
