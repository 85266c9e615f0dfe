package org.banso.assessment.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.banso.access.model.CaseSight;
import org.banso.access.model.Delicate;
import org.jspecify.annotations.Nullable;

/**
 * An option as a form offers it and as a record shows it.
 *
 * @param code by which a rule knows it; null for nearly all
 * @param alone whether it says that no other answer of its list is true
 * @param labelEn empty where nobody has put it into English
 */
public record OptionLine(
        long id,
        OptionList list,
        @Nullable String code,
        String label,
        String labelEn,
        @Nullable Delicate delicate,
        boolean alone,
        LocalDate validFrom,
        @Nullable LocalDate validUntil)
        implements Serializable {

    /** The code of 不登校 among the triggers: the education centre is told of it. */
    public static final String SCHOOL_NON_ATTENDANCE = "SCHOOL_NON_ATTENDANCE";

    public String label(boolean english) {
        return english && !labelEn.isEmpty() ? labelEn : label;
    }

    boolean isSeenWith(CaseSight sight) {
        return delicate == null || sight.shows(Set.of(delicate));
    }
}
