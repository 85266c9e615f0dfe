package org.banso.broken.gate.meeting.model;

import org.banso.kernel.model.AboutCase;

/** A command about a case. */
public record CallMeeting(long caseId) implements AboutCase {}
