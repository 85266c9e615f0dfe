package org.banso.meeting.model;

import org.banso.kernel.model.AboutCase;

/** Let this proposal stay as it is, or let it go again. @param version as it was read */
public record PinProposal(long caseId, long proposalId, int version, boolean stays) implements AboutCase {}
