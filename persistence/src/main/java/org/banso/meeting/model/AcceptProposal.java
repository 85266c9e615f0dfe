package org.banso.meeting.model;

import org.banso.kernel.model.AboutCase;

/** Book what is proposed. @param version as it was read */
public record AcceptProposal(long caseId, long proposalId, int version) implements AboutCase {}
