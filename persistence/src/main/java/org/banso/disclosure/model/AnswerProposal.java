package org.banso.disclosure.model;

import java.io.Serializable;
import org.banso.kernel.model.AboutCase;

/** A second officer decides as proposed, or sends it back to the review. */
public record AnswerProposal(long caseId, long requestId, boolean agreed, int version)
        implements AboutCase, Serializable {}
