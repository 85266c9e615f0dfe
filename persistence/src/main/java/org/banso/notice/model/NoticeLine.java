package org.banso.notice.model;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.PersonalData;
import org.banso.meeting.model.NoticeKind;
import org.jspecify.annotations.Nullable;

/**
 * A notice, for the centre's inbox and for the case.
 *
 * @param subjectName null when the consent did not cover it
 * @param acknowledgedBy as the centre named the person, null until then
 */
public record NoticeLine(
        long id,
        String caseNumber,
        Agency centre,
        NoticeKind kind,
        Agency lead,
        LocalDate decidedOn,
        @PersonalData @Nullable String subjectName,
        @PersonalData @Nullable String subjectKana,
        @PersonalData @Nullable Integer birthYear,
        Instant sentAt,
        boolean sentOverJms,
        @Nullable Instant acknowledgedAt,
        @Nullable String acknowledgedBy,
        @Nullable AcknowledgedThrough acknowledgedThrough)
        implements Serializable {

    public boolean isAcknowledged() {
        return acknowledgedAt != null;
    }

    /** Never what it holds: it may stand in a log. */
    @Override
    public String toString() {
        return "NoticeLine[" + id + "]";
    }
}
