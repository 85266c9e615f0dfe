package org.banso.casefile.model;

import java.io.Serializable;
import java.time.LocalDate;
import org.banso.access.model.CaseSight;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a search found, once for each case in which they take part.
 *
 * @param caseId null when the person is known only from a call that became no case; then everything from here to the lead is null too
 * @param age completed years today; null when not known
 * @param sight what the reader sees of the case; birth, age, telephone, address and state are hidden from whoever only coordinates
 * @param openable whether there is a case that the reader may open
 */
public record FoundPerson(
        long personId,
        @Nullable Long caseId,
        @Nullable String caseNumber,
        @PersonalData String name,
        @PersonalData String kana,
        @PersonalData @Nullable LocalDate birthDate,
        @Nullable Integer age,
        boolean ageExact,
        @PersonalData String phone,
        @PersonalData String address,
        @Nullable ParticipantKind kind,
        @Nullable Relationship relationship,
        @Nullable CaseState state,
        @Nullable Agency leadAgency,
        boolean openable,
        CaseSight sight)
        implements Serializable {

    /** Never the name: it may stand in a log. */
    @Override
    public String toString() {
        return "FoundPerson[" + personId + "]";
    }
}
