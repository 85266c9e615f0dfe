package org.banso.meeting.model;

import java.io.Serializable;

/** A case that waits for its meeting: assessed, and not yet called to one. */
public record AgendaCandidate(long caseId, String caseNumber, String subjectName) implements Serializable {}
