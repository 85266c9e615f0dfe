package org.banso.disclosure.model;

/** Whose record is asked for: somebody who takes part in a case. */
public record RecordSubject(long caseId, long participantId, boolean subject) {}
