package org.banso.reception.model;

import java.io.Serializable;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
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
 * @param withdrawnSince null when not known
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
        Worry mainWorry,
        List<Worry> otherWorries,
        @PersonalData(Care.SPECIAL_CARE) String otherWorryText,
        @PersonalData(Care.SPECIAL_CARE) String wish,
        @Nullable YearMonth withdrawnSince,
        Answer seenByAnyone,
        List<Danger> dangers,
        ConsentVariant variant,
        ReceptionExit exit,
        String handedOverTo)
        implements Serializable {

    public ReceptionSheet {
        otherWorries = List.copyOf(otherWorries);
        dangers = List.copyOf(dangers);
    }

    /** Never what it holds: it may stand in a log. */
    @Override
    public String toString() {
        return "ReceptionSheet[" + receptionId + "]";
    }
}
