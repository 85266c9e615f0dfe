package org.banso.casefile.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.banso.access.model.CaseSight;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * A case in a list.
 *
 * @param subjectName empty when not known
 * @param age of the subject today; null when not known
 * @param subjectMet false is 未接触
 * @param state as the age, the opening and the consent, hidden from whoever only coordinates: null, or no
 * @param hasConsent whether a consent holds today
 * @param dangers hidden, that is empty, where violence is
 * @param sight what the reader sees of it
 */
public record CaseLine(
        long caseId,
        String number,
        @PersonalData String subjectName,
        @PersonalData String subjectKana,
        @Nullable Integer age,
        boolean ageExact,
        boolean subjectMet,
        @Nullable CaseState state,
        @Nullable Agency leadAgency,
        @Nullable LocalDate openedOn,
        boolean hasConsent,
        List<Danger> dangers,
        CaseSight sight)
        implements Serializable {

    public CaseLine {
        dangers = List.copyOf(dangers);
    }

    /** Never the name: it may stand in a log. */
    @Override
    public String toString() {
        return "CaseLine[" + caseId + "]";
    }
}
