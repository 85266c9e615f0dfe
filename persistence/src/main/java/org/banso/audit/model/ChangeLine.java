package org.banso.audit.model;

import java.io.Serializable;
import java.time.Instant;
import org.banso.kernel.model.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * One field of one row, as it was and as it became.
 *
 * @param id the mark from which the next page goes on
 * @param tx changes with the same were made together
 * @param name who; of a job or a user of the database its name
 * @param action what they did, {@code <room>.<verb>}; null when no use case of the platform was at work
 * @param column null for a record that is new, or whose values were forgotten
 * @param kept whether the values are still there
 */
public record ChangeLine(
        long id,
        Instant at,
        long tx,
        String name,
        @Nullable String agency,
        @Nullable String action,
        ChangeKind kind,
        String table,
        String row,
        @Nullable String column,

        @PersonalData(PersonalData.Care.SPECIAL_CARE) @Nullable
        String before,

        @PersonalData(PersonalData.Care.SPECIAL_CARE) @Nullable
        String after,

        boolean kept)
        implements Serializable {

    /** Never a value: it may stand in a log. */
    @Override
    public String toString() {
        return "ChangeLine[" + id + "]";
    }
}
