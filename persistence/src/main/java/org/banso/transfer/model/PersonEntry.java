package org.banso.transfer.model;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PlainText;
import org.banso.person.model.Name;
import org.banso.person.model.PersonDetails;
import org.banso.person.model.Sex;
import org.banso.reception.model.RecordReception;
import org.jspecify.annotations.Nullable;

/** Somebody as a row tells of them, with the bounds of the reception's form. */
@PersonalData
public record PersonEntry(
        @NotNull @PlainText(max = Name.LONGEST_PART) String familyName,
        @NotNull @PlainText(max = Name.LONGEST_PART) String givenName,
        @NotNull @PlainText(max = Name.LONGEST_PART) String familyKana,
        @NotNull @PlainText(max = Name.LONGEST_PART) String givenKana,
        @NotNull Sex sex,
        @Nullable LocalDate birth,
        @Nullable @Min(0) @Max(RecordReception.OLDEST) Integer age,

        @NotNull @PlainText(max = RecordReception.LONGEST_PHONE)
        String phone,

        @NotNull @PlainText(max = RecordReception.LONGEST_ADDRESS)
        String address)
        implements Serializable {

    public Name name() {
        return new Name(familyName, givenName, familyKana, givenKana);
    }

    public PersonDetails details() {
        return new PersonDetails(name(), sex, birth, age, phone, address);
    }

    /** Never what it holds: it may stand in a log. */
    @Override
    public String toString() {
        return "PersonEntry[not shown]";
    }
}
