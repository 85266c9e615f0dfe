package org.banso.audit.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was seen to happen, before anybody is named with it.
 *
 * @param action {@code <room>.<verb>}
 * @param caseId null when it was about no case, or about none that is known
 * @param reason null exactly when the outcome is OK; otherwise the refusal's code or the kind of fault
 */
public record Witnessed(
        Instant at,
        String action,
        boolean look,
        @Nullable Long caseId,
        Outcome outcome,
        @Nullable String reason) {

    public Witnessed {
        if ((outcome == Outcome.OK) != (reason == null)) {
            throw new IllegalArgumentException("a reason belongs to what did not succeed, and to nothing else");
        }
    }
}
