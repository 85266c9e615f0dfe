package org.banso.reception.model;

import java.io.Serializable;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.banso.access.model.CaseSight;
import org.banso.access.model.Marks;
import org.banso.casefile.model.Danger;
import org.banso.casefile.model.Relationship;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Answer;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;
import org.jspecify.annotations.Nullable;

/**
 * A reception as a page shows it.
 *
 * @param receivedBy name of the colleague, or the uid when the roll does not know them
 * @param callerName empty when the caller did not say
 * @param subjectAge on the day of the reception; null when not known
 * @param otherWorries in the order of the form
 * @param mainWorry null when hidden
 * @param marks what otherWorryText and wish are about; marked and empty is hidden from the reader
 * @param withdrawnSince null when not known
 * @param worriesHidden whether the reader sees not all of them
 * @param sight what the reader sees of the case
 */
public record ReceptionSheet(
        long receptionId,
        Instant receivedAt,
        String receivedBy,
        Agency agency,
        Channel channel,
        Route route,
        boolean anonymous,
        @PersonalData String callerName,
        @PersonalData String callerKana,
        @PersonalData String callerPhone,
        Relationship callerRelation,
        @Nullable Integer subjectAge,
        @Nullable Worry mainWorry,
        List<Worry> otherWorries,
        @PersonalData(Care.SPECIAL_CARE) String otherWorryText,
        @PersonalData(Care.SPECIAL_CARE) String wish,
        Marks marks,
        @Nullable YearMonth withdrawnSince,
        Answer seenByAnyone,
        List<Danger> dangers,
        ConsentVariant variant,
        ReceptionExit exit,
        String handedOverTo,
        BackPage back,
        boolean worriesHidden,
        CaseSight sight)
        implements Serializable {

    public ReceptionSheet {
        otherWorries = List.copyOf(otherWorries);
        dangers = List.copyOf(dangers);
    }

    /** The same without what that sight hides: a worry of a hidden group, a danger. */
    public ReceptionSheet seenWith(CaseSight seen) {
        boolean mainSeen = mainWorry == null || mainWorry.isSeenWith(seen);
        List<Worry> othersSeen =
                otherWorries.stream().filter(worry -> worry.isSeenWith(seen)).toList();
        return new ReceptionSheet(
                receptionId,
                receivedAt,
                receivedBy,
                agency,
                channel,
                route,
                anonymous,
                callerName,
                callerKana,
                callerPhone,
                callerRelation,
                subjectAge,
                mainSeen ? mainWorry : null,
                othersSeen,
                seen.text(otherWorryText, marks.of("otherWorryText")),
                seen.text(wish, marks.of("wish")),
                marks,
                withdrawnSince,
                seenByAnyone,
                seen.isViolence() ? dangers : List.of(),
                variant,
                exit,
                handedOverTo,
                back.seenWith(seen),
                !mainSeen || othersSeen.size() < otherWorries.size(),
                seen);
    }

    /** Never what it holds: it may stand in a log. */
    @Override
    public String toString() {
        return "ReceptionSheet[" + receptionId + "]";
    }
}
