package org.banso.reception.model;

import java.io.Serializable;
import org.banso.kernel.model.AboutCase;

/** A contact that was written down without a case turns out to be about this one. */
public record JoinReception(long caseId, long receptionId) implements AboutCase, Serializable {}
