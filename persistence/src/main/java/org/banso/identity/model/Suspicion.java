package org.banso.identity.model;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** Two records that may be one person. */
public record Suspicion(
        SuspectSide one, SuspectSide two, Likelihood likelihood, List<Likeness> likenesses, Instant foundAt)
        implements Serializable {

    /** Whether the reader sees all of both, and so may join them. */
    public boolean isBothKnown() {
        return one.isKnown() && two.isKnown();
    }
}
