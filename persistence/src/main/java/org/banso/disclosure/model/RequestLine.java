package org.banso.disclosure.model;

import java.io.Serializable;
import java.time.LocalDate;
import org.banso.kernel.model.PersonalData;
import org.jspecify.annotations.Nullable;

/** A line of the register. @param overdue open after its deadline */
@PersonalData
public record RequestLine(
        long requestId,
        String number,
        String caseNumber,
        Requester requester,
        String requesterName,
        LocalDate receivedOn,
        LocalDate deadlineOn,
        RequestState state,
        @Nullable Decision decision,
        @Nullable LocalDate givenOn,
        boolean overdue)
        implements Serializable {}
