package org.banso.person.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.banso.kernel.model.KanaFold;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A person of whom the desk has heard.
 *
 * <p>Often it begins with a telephone call about somebody else: a mother gives her son's family name and says that he is
 * thirty-four. That is all there is for a long time, and it is kept as it was said, with the day. Later a date of birth
 * comes, a telephone, an address: they fill the gaps. A caller may also stay without a name; then there is a row and
 * nothing in it, so that the call has somebody to belong to. People are not deleted with their case: retention decides.
 */
@Entity
@Table(name = "person_person")
@PersonalData
public class Person {

    /** Somebody who miscounts by one is not contradicted. Years. Source: practice at the desk, D. */
    static final int FORGIVEN_YEARS = 1;

    /** Completed years: nobody who lives today is older. A date that says more is a slip of the era. */
    public static final int OLDEST = 120;

    @Id
    @SequenceGenerator(name = "person_person_seq", sequenceName = "person_person_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_person_seq")
    private long id;

    @Column(name = "family_name")
    private String familyName = "";

    @Column(name = "given_name")
    private String givenName = "";

    @Column(name = "family_kana")
    private String familyKana = "";

    @Column(name = "given_kana")
    private String givenKana = "";

    @Enumerated(EnumType.STRING)
    private Sex sex = Sex.UNKNOWN;

    @Column(name = "birth_date")
    private @Nullable LocalDate birthDate;

    @Column(name = "stated_age")
    private @Nullable Integer statedAge;

    @Column(name = "stated_age_on")
    private @Nullable LocalDate statedAgeOn;

    private String phone = "";

    private String address = "";

    /** The name's search words; the database derives the bigrams from it. */
    @Column(name = "search_key")
    private String searchKey = "";

    @Column(name = "phone_digits")
    private String phoneDigits = "";

    @Version
    private int version;

    protected Person() {}

    /**
     * @param on the day on which it was said
     * @throws Refused {@link PersonReason#BIRTH_IN_FUTURE}, {@link PersonReason#OLDER_THAN_ANYBODY},
     *     {@link PersonReason#BIRTH_AND_AGE_DISAGREE}
     */
    public Person(PersonDetails details, LocalDate on) {
        requirePossible(details.birthDate(), details.statedAge(), on);
        write(details.name());
        sex = details.sex();
        learnAge(details.birthDate(), details.statedAge(), on);
        phone = details.phone();
        address = details.address();
        phoneDigits = KanaFold.phoneDigits(phone);
    }

    /**
     * Takes what was not yet known; what is known stays, even where the other differs. Answers whether there was something
     * new.
     *
     * @param on the day on which it was said
     * @throws Refused {@link PersonReason#BIRTH_IN_FUTURE}, {@link PersonReason#OLDER_THAN_ANYBODY},
     *     {@link PersonReason#BIRTH_AND_AGE_DISAGREE}
     */
    public boolean fillGaps(PersonDetails details, LocalDate on) {
        requirePossible(details.birthDate(), details.statedAge(), on);
        PersonDetails before = details();
        write(name().filledFrom(details.name()));
        if (sex == Sex.UNKNOWN) {
            sex = details.sex();
        }
        learnAge(details.birthDate(), details.statedAge(), on);
        phone = phone.isEmpty() ? details.phone() : phone;
        address = address.isEmpty() ? details.address() : address;
        phoneDigits = KanaFold.phoneDigits(phone);
        return !before.equals(details());
    }

    /** The age on a day; nothing when neither birth nor age is known. */
    public Optional<Age> ageOn(LocalDate day) {
        return Age.on(day, birthDate, statedAge, statedAgeOn);
    }

    public Name name() {
        return new Name(familyName, givenName, familyKana, givenKana);
    }

    public PersonDetails details() {
        return new PersonDetails(name(), sex, birthDate, statedAge, phone, address);
    }

    /** Whether what is said about somebody may mean this person: one full name, or one telephone number. */
    public boolean couldBe(PersonDetails other) {
        return name().isSameAs(other.name()) || hasPhone(other.phone());
    }

    /** The telephone's digits; empty when none is known. */
    public String phoneDigits() {
        return phoneDigits;
    }

    /** The name as it is looked for: folded words with one space between; empty when none is known. */
    public String searchKey() {
        return searchKey;
    }

    private boolean hasPhone(String otherPhone) {
        return !phoneDigits.isEmpty() && phoneDigits.equals(KanaFold.phoneDigits(otherPhone));
    }

    public long id() {
        return id;
    }

    private void write(Name name) {
        familyName = name.family();
        givenName = name.given();
        familyKana = name.familyKana();
        givenKana = name.givenKana();
        searchKey = name.searchWords();
    }

    private void learnAge(@Nullable LocalDate birth, @Nullable Integer age, LocalDate on) {
        if (birthDate == null) {
            birthDate = birth;
        }
        if (birthDate == null && statedAge == null && age != null) {
            statedAge = age;
            statedAgeOn = on;
        }
    }

    private static void requirePossible(@Nullable LocalDate birthDate, @Nullable Integer statedAge, LocalDate on) {
        if (birthDate == null) {
            return;
        }
        if (birthDate.isAfter(on)) {
            throw new Refused(PersonReason.BIRTH_IN_FUTURE, birthDate);
        }
        int years = Age.on(on, birthDate, null, null).orElseThrow().years();
        if (years > OLDEST) {
            throw new Refused(PersonReason.OLDER_THAN_ANYBODY, OLDEST);
        }
        if (statedAge != null && Math.abs(years - statedAge) > FORGIVEN_YEARS) {
            throw new Refused(PersonReason.BIRTH_AND_AGE_DISAGREE, years, statedAge);
        }
    }
}
