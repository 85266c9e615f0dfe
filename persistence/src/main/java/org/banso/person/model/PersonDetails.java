package org.banso.person.model;

import java.io.Serializable;
import java.time.LocalDate;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.TextRules;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a person at one time. Everything may be missing: an unknown name, no date of birth, no age, an empty
 * telephone and address.
 *
 * @param statedAge in completed years, as somebody said it
 */
@PersonalData
public record PersonDetails(
        Name name,
        Sex sex,
        @Nullable LocalDate birthDate,
        @Nullable Integer statedAge,
        String phone,
        String address) implements Serializable {

    public static final PersonDetails UNKNOWN = new PersonDetails(Name.UNKNOWN, Sex.UNKNOWN, null, null, "", "");

    public PersonDetails(
            Name name,
            Sex sex,
            @Nullable LocalDate birthDate,
            @Nullable Integer statedAge,
            @Nullable String phone,
            @Nullable String address) {
        this.name = name;
        this.sex = sex;
        this.birthDate = birthDate;
        this.statedAge = statedAge;
        this.phone = phone == null ? "" : TextRules.tidy(phone);
        this.address = address == null ? "" : TextRules.tidy(address);
    }

    /** Never what it holds: it may stand in a log. */
    @Override
    public String toString() {
        return "PersonDetails[not shown]";
    }
}
