package org.banso.identity.model;

import java.io.Serializable;
import java.time.Instant;
import org.banso.kernel.model.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * Two records that were joined.
 *
 * @param goneName as the record that went was called
 * @param rows how many rows became others
 * @param undoneAt null while they are one
 */
@PersonalData
public record JoinLine(
        long id,
        long keptId,
        String keptName,
        String goneName,
        String mergedBy,
        Instant mergedAt,
        String note,
        long rows,
        @Nullable String undoneBy,
        @Nullable Instant undoneAt)
        implements Serializable {

    public boolean isUndone() {
        return undoneAt != null;
    }

    /** Never what it holds: it may stand in a log. */
    @Override
    public String toString() {
        return "JoinLine[" + id + "]";
    }
}
