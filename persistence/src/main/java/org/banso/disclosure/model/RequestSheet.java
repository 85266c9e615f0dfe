package org.banso.disclosure.model;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.banso.kernel.model.AboutCase;
import org.banso.kernel.model.PersonalData;
import org.jspecify.annotations.Nullable;

/** A request as its page shows it. @param subjectIsSubject whether it is the record of the case's subject */
@PersonalData
public record RequestSheet(
        long requestId,
        long caseId,
        String number,
        String caseNumber,
        String subjectName,
        boolean subjectIsSubject,
        Requester requester,
        String requesterName,
        String requesterAddress,
        IdentityPaper identityChecked,
        @Nullable AuthorityPaper authorityChecked,
        String askedFor,
        GivingWay wishedWay,
        LocalDate receivedOn,
        LocalDate deadlineOn,
        @Nullable String extensionReason,
        @Nullable LocalDate extendedOn,
        RequestState state,
        @Nullable Decision decision,
        @Nullable Refusal refusal,
        @Nullable String decisionNote,
        @Nullable String proposedBy,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable LocalDate givenOn,
        @Nullable GivingWay givenWay,
        @Nullable LocalDate withdrawnOn,
        Judged judged,
        int version)
        implements AboutCase, Serializable {}
