package org.banso.meeting.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.banso.kernel.model.AboutCase;

/** Give it this time instead; it stays there. @param people uids, one for each seat @param version as it was read */
public record ChangeProposal(
        long caseId,
        long proposalId,
        int version,
        @NotNull Instant startsAt,
        @NotEmpty @Size(max = 20) List<@NotNull String> people,
        @NotNull @Valid Where where)
        implements AboutCase {}
