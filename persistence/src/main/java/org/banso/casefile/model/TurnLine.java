package org.banso.casefile.model;

import java.io.Serializable;
import java.time.LocalDate;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;
import org.jspecify.annotations.Nullable;

/**
 * A turn in the list of those that a case has taken, the newest first.
 *
 * @param by the name of who recorded it
 */
public record TurnLine(
        Turn turn,
        LocalDate turnedOn,
        @Nullable TurnReason reason,
        @Nullable LocalDate nextOn,
        @PersonalData(Care.SPECIAL_CARE) String note,
        String by)
        implements Serializable {}
