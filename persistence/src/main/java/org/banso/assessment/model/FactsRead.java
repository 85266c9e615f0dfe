package org.banso.assessment.model;

import java.io.Serializable;
import java.time.Instant;
import org.banso.access.model.CaseSight;
import org.jspecify.annotations.Nullable;

/**
 * The shared facts as they are now: what a page reads again after it was told that someone was faster.
 *
 * @param changedBy the name of who wrote last, or null when nobody has
 */
public record FactsRead(
        int version,
        IntakeFacts facts,
        @Nullable String changedBy,
        @Nullable Instant changedAt) implements Serializable {

    /** The same without what that sight hides. */
    public FactsRead seenWith(CaseSight sight) {
        return new FactsRead(version, facts.seenWith(sight), changedBy, changedAt);
    }
}
