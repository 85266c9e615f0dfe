package org.banso.programme.model;

import java.io.Serializable;
import org.banso.directory.model.Agency;
import org.jspecify.annotations.Nullable;

/**
 * A programme in the list.
 *
 * @param nameEn the English name, or empty
 */
public record ProgrammeLine(
        long programmeId,
        ProgrammeKind kind,
        String nameJa,
        String nameEn,
        Agency host,
        @Nullable Agency jointWith,
        int capacity,
        boolean openToGuests)
        implements Serializable {

    /** Whether that agency runs it, alone or jointly. */
    public boolean isRunBy(Agency agency) {
        return agency == host || agency == jointWith;
    }
}
