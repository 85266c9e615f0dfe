package org.banso.casefile.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.banso.access.model.CaseSight;
import org.banso.access.model.Delicate;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;
import org.jspecify.annotations.Nullable;

/**
 * A turn in the list of those that a case has taken, the newest first.
 *
 * @param about what the note is about, as its author marked it, and its reason's own group; marked and empty is hidden
 * @param hidden whether the reason is of a group that the reader does not see; then it is not here
 * @param by the name of who recorded it
 */
public record TurnLine(
        Turn turn,
        LocalDate turnedOn,
        @Nullable TurnReason reason,
        @Nullable LocalDate nextOn,
        @PersonalData(Care.SPECIAL_CARE) String note,
        Set<Delicate> about,
        boolean hidden,
        String by)
        implements Serializable {

    /** The same without what that sight hides: a delicate reason, and what was written about it. */
    public TurnLine seenWith(CaseSight sight) {
        Set<Delicate> groups = EnumSet.noneOf(Delicate.class);
        if (!note.isEmpty()) {
            groups.addAll(about);
        }
        Delicate group = reason == null ? null : reason.delicate();
        boolean hides = group != null && !sight.shows(Set.of(group));
        if (group != null && !note.isEmpty()) {
            groups.add(group);
        }
        return new TurnLine(turn, turnedOn, hides ? null : reason, nextOn, sight.text(note, groups), groups, hides, by);
    }
}
