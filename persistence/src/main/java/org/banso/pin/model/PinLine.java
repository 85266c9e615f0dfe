package org.banso.pin.model;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.banso.access.model.CaseSight;
import org.banso.access.model.Delicate;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;
import org.jspecify.annotations.Nullable;

/**
 * One pinned fact.
 *
 * @param kind null where that is not the reader's to see
 * @param text empty where it is not
 * @param authorName as colleagues read it, or the account when the roll does not know them
 * @param endedAt null while it stands
 * @param endedByName null while it stands
 * @param mayBePutBack whether it was taken off a short time ago
 */
public record PinLine(
        long id,
        @Nullable PinKind kind,
        @PersonalData(Care.SPECIAL_CARE) String text,
        Set<Delicate> about,
        @Nullable LocalDate validUntil,
        String authorName,
        Agency agency,
        Instant pinnedAt,
        int version,
        @Nullable Instant endedAt,
        @Nullable String endedByName,
        boolean mayBePutBack)
        implements Serializable {

    public PinLine {
        about = Set.copyOf(about);
    }

    /** The same without what that sight hides; what it is goes with what it says. */
    public PinLine seenWith(CaseSight sight) {
        return sight.shows(about)
                ? this
                : new PinLine(
                        id,
                        null,
                        "",
                        about,
                        validUntil,
                        authorName,
                        agency,
                        pinnedAt,
                        version,
                        endedAt,
                        endedByName,
                        mayBePutBack);
    }
}
