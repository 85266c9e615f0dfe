package org.banso.person.model;

import java.io.Serializable;
import java.time.LocalDate;
import org.banso.kernel.model.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * A person as a page shows it.
 *
 * @param name family and given name, or the furigana where there is no writing; empty when not known
 * @param kana furigana; may be empty
 * @param age completed years today; null when neither birth nor age is known
 * @param ageExact whether the age is counted from the date of birth, and not from an age that was stated once
 */
@PersonalData
public record PersonCard(
        long personId,
        String name,
        String kana,
        String familyName,
        String givenName,
        String familyKana,
        String givenKana,
        Sex sex,
        @Nullable LocalDate birthDate,
        @Nullable Integer age,
        boolean ageExact,
        String phone,
        String address)
        implements Serializable {

    /** Never what it holds: it may stand in a log. */
    @Override
    public String toString() {
        return "PersonCard[" + personId + "]";
    }
}
