package org.banso.meeting.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.banso.directory.model.Agency;

/**
 * A meeting decided which agency leads a case. Fired synchronously in the decision's transaction: who listens and fails
 * undoes the decision.
 *
 * @param agency for which the recorder acted
 * @param notices the centres to be told, none or one each
 */
public record LeadDecided(
        long caseId,
        String caseNumber,
        long meetingId,
        long decisionId,
        LocalDate decidedOn,
        Agency lead,
        Instant at,
        String byUid,
        Agency agency,
        List<CentreNotice> notices) {

    public LeadDecided {
        notices = List.copyOf(notices);
    }
}
