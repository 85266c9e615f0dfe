package org.banso.person.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
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

    /**
     * @param statedOn the day on which the age was stated; null when none was
     * @param today the day for which the age is told
     */
    public static PersonCard of(long personId, PersonDetails details, @Nullable LocalDate statedOn, LocalDate today) {
        Name name = details.name();
        Optional<Age> age = Age.on(today, details.birthDate(), details.statedAge(), statedOn);
        return new PersonCard(
                personId,
                name.shown(),
                name.kana(),
                name.family(),
                name.given(),
                name.familyKana(),
                name.givenKana(),
                details.sex(),
                details.birthDate(),
                age.map(Age::years).orElse(null),
                age.map(Age::exact).orElse(false),
                details.phone(),
                details.address());
    }

    /** For whoever may know whom it is about and no more. */
    public PersonCard nameOnly() {
        return new PersonCard(
                personId,
                name,
                kana,
                familyName,
                givenName,
                familyKana,
                givenKana,
                Sex.UNKNOWN,
                null,
                null,
                false,
                "",
                "");
    }

    /** Never what it holds: it may stand in a log. */
    @Override
    public String toString() {
        return "PersonCard[" + personId + "]";
    }
}
