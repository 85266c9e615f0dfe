package org.banso.casefile.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.banso.access.model.CaseSight;
import org.banso.access.model.Delicate;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;
import org.jspecify.annotations.Nullable;

/**
 * A turn in the list of those that a case has taken, the newest first.
 *
 * @param hidden whether reason and note are of a group that the reader does not see; then they are not here
 * @param by the name of who recorded it
 */
public record TurnLine(
        Turn turn,
        LocalDate turnedOn,
        @Nullable TurnReason reason,
        @Nullable LocalDate nextOn,
        @PersonalData(Care.SPECIAL_CARE) String note,
        boolean hidden,
        String by)
        implements Serializable {

    /** The same without what that sight hides: a delicate reason, and what was written about it. */
    public TurnLine seenWith(CaseSight sight) {
        Delicate group = reason == null ? null : reason.delicate();
        return group == null || sight.shows(Set.of(group))
                ? this
                : new TurnLine(turn, turnedOn, null, nextOn, "", true, by);
    }
}
