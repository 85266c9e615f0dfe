package org.banso.plan.model;

import java.io.Serializable;
import java.time.LocalDate;
import org.banso.access.model.CaseSight;
import org.banso.directory.model.Agency;
import org.jspecify.annotations.Nullable;

/**
 * A plan on its page.
 *
 * @param lead the agency that leads by the decision on which the plan rests
 * @param decidedBy the name of the ward's officer
 * @param mayRevise whether the reader may rewrite it now
 * @param mayAgree whether the reader may record the person's agreement now
 * @param mayDecide whether the reader may decide it now
 */
public record PlanSheet(
        long planId,
        long caseId,
        int round,
        long decisionId,
        Agency lead,
        PlanContent content,
        PlanState state,
        @Nullable LocalDate agreedOn,
        @Nullable AgreedHow agreedHow,
        @Nullable LocalDate decidedOn,
        @Nullable String decidedBy,
        String writtenBy,
        boolean mayRevise,
        boolean mayAgree,
        boolean mayDecide,
        int version)
        implements Serializable {

    /** The same without what that sight hides; who does not see all of it does not rewrite it. */
    public PlanSheet seenWith(CaseSight sight) {
        return new PlanSheet(
                planId,
                caseId,
                round,
                decisionId,
                lead,
                content.seenWith(sight),
                state,
                agreedOn,
                agreedHow,
                decidedOn,
                decidedBy,
                writtenBy,
                mayRevise && content.isSeenWholeWith(sight),
                mayAgree,
                mayDecide,
                version);
    }
}
