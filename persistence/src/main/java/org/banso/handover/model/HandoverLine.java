package org.banso.handover.model;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.banso.access.model.CaseSight;
import org.banso.access.model.Delicate;
import org.banso.access.model.ProvisionGround;
import org.banso.casefile.model.ConsentItem;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;
import org.jspecify.annotations.Nullable;

/**
 * One handover as both sides read it.
 *
 * @param toAgency null for another body
 * @param toBody null for an agency
 * @param ground null: by consent
 * @param message empty where it is about what the reader does not see
 * @param subjectName null where the items do not say whom it is about
 * @param overdue whether its day has passed and the other body's turn is still awaited
 * @param answeredBy who accepted or declined, or wrote it down; null before
 */
@PersonalData(Care.SPECIAL_CARE)
public record HandoverLine(
        long id,
        long caseId,
        String caseNumber,
        Agency from,
        String askedBy,
        Instant askedAt,
        @Nullable Agency toAgency,
        @Nullable String toBody,
        String purpose,
        List<ConsentItem> items,
        @Nullable ProvisionGround ground,
        String message,
        Set<Delicate> about,
        boolean accompany,
        LocalDate dueOn,
        boolean overdue,
        @Nullable String subjectName,
        @Nullable String subjectKana,
        @Nullable Integer birthYear,
        HandoverState state,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy,
        String answer,
        @Nullable Instant doneAt,
        @Nullable Instant confirmedAt,
        String confirmation,
        int version)
        implements Serializable {

    public HandoverLine {
        items = List.copyOf(items);
        about = Set.copyOf(about);
    }

    /** The same without what that sight hides. */
    public HandoverLine seenWith(CaseSight sight) {
        return sight.shows(about)
                ? this
                : new HandoverLine(
                        id,
                        caseId,
                        caseNumber,
                        from,
                        askedBy,
                        askedAt,
                        toAgency,
                        toBody,
                        purpose,
                        items,
                        ground,
                        "",
                        about,
                        accompany,
                        dueOn,
                        overdue,
                        subjectName,
                        subjectKana,
                        birthYear,
                        state,
                        answeredAt,
                        answeredBy,
                        answer,
                        doneAt,
                        confirmedAt,
                        confirmation,
                        version);
    }

    /** Never the name: it may stand in a log. */
    @Override
    public String toString() {
        return "HandoverLine[" + id + "]";
    }
}
