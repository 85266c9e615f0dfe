package org.banso.audit.model;

import java.time.Instant;
import org.banso.kernel.model.Act;
import org.banso.kernel.model.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * What was seen to happen, before anybody is named with it.
 *
 * @param action {@code <room>.<verb>}
 * @param act what it was
 * @param caseId null when it was about no case, or about none that is known
 * @param reason null exactly when the outcome is OK; otherwise the refusal's code or the kind of fault
 * @param rows lines of a list that was shown; null when it was none
 * @param detail the filter, in codes and numbers
 * @param term what was looked for; empty or null when nothing was
 */
public record Witnessed(
        Instant at,
        String action,
        boolean look,
        Act act,
        @Nullable Long caseId,
        Outcome outcome,
        @Nullable String reason,
        @Nullable Integer rows,
        @Nullable String detail,
        @PersonalData @Nullable String term) {

    public Witnessed {
        if ((outcome == Outcome.OK) != (reason == null)) {
            throw new IllegalArgumentException("a reason belongs to what did not succeed, and to nothing else");
        }
    }

    /** A change of a record, or a look at one, and nothing more to say. */
    public Witnessed(
            Instant at, String action, boolean look, @Nullable Long caseId, Outcome outcome, @Nullable String reason) {
        this(at, action, look, look ? Act.PAGE : Act.CHANGE, caseId, outcome, reason, null, null, null);
    }

    /** Never the term: it may stand in a log. */
    @Override
    public String toString() {
        return "Witnessed[" + action + " " + act + " " + outcome + "]";
    }
}
