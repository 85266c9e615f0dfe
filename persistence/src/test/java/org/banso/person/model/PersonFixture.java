package org.banso.person.model;

import java.time.LocalDate;

/** People who cannot exist: their names say so. */
public final class PersonFixture {

    private PersonFixture() {}

    public static PersonDetails son() {
        return new PersonDetails(new Name("架空山", "試太郎", "かくうやま", "ためしたろう"), Sex.MALE, null, 34, "", "架空町0丁目");
    }

    public static PersonDetails mother() {
        return new PersonDetails(new Name("架空山", "母子", "かくうやま", "ははこ"), Sex.FEMALE, null, null, "03-0000-0001", "");
    }

    public static PersonDetails named(String family, String given, String familyKana, String givenKana) {
        return new PersonDetails(new Name(family, given, familyKana, givenKana), Sex.UNKNOWN, null, null, "", "");
    }

    public static PersonDetails born(LocalDate day) {
        return new PersonDetails(Name.UNKNOWN, Sex.UNKNOWN, day, null, "", "");
    }

    public static PersonDetails withPhone(String phone) {
        return new PersonDetails(Name.UNKNOWN, Sex.UNKNOWN, null, null, phone, "");
    }
}
