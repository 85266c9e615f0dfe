package org.banso.audit.model;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.banso.kernel.model.AboutCase;

/**
 * Who looked at a case in a period, for the person whom it is about: no word of what stands in it, and nobody but staff.
 *
 * @param visits oldest first
 * @param more whether there were more than can be told on one report
 */
public record LooksReport(
        long caseId,
        String caseNumber,
        LocalDate from,
        LocalDate toInclusive,
        Instant madeAt,
        List<Visit> visits,
        boolean more)
        implements AboutCase, Serializable {}
