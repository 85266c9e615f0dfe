package org.banso.plan.model;

import java.io.Serializable;
import java.time.Instant;
import org.banso.access.model.CaseSight;
import org.jspecify.annotations.Nullable;

/**
 * A plan with what was said of it at its end.
 *
 * @param content null while nothing was said
 * @param writtenBy empty while nothing was said
 * @param mayWrite whether the reader may write it, or write over it, now
 * @param changesHidden whether the reader sees not all of the changes
 */
public record EvaluationSheet(
        PlanSheet plan,
        @Nullable EvaluationContent content,
        String writtenBy,
        @Nullable Instant writtenAt,
        boolean mayWrite,
        boolean changesHidden,
        int version)
        implements Serializable {

    /** Of a plan of which nothing was said yet. */
    public static EvaluationSheet empty(PlanSheet plan, boolean mayWrite) {
        return new EvaluationSheet(plan, null, "", null, mayWrite && plan.state() == PlanState.DECIDED, false, 0);
    }

    /** The same without what that sight hides; who does not see all of it does not rewrite it. */
    public EvaluationSheet seenWith(CaseSight sight) {
        EvaluationContent seen = content == null ? null : content.seenWith(sight);
        return new EvaluationSheet(
                plan.seenWith(sight),
                seen,
                writtenBy,
                writtenAt,
                mayWrite && (content == null || content.isSeenWholeWith(sight)),
                content != null
                        && seen != null
                        && seen.changes().size() < content.changes().size(),
                version);
    }

    /** Never what it holds: it may stand in a log. */
    @Override
    public String toString() {
        return "EvaluationSheet[" + plan.planId() + "]";
    }
}
