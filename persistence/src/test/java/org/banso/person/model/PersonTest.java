package org.banso.person.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.banso.kernel.model.Refused;
import org.junit.jupiter.api.Test;

class PersonTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 14);

    @Test
    void mayBeKnownByNothing() {
        Person person = new Person(PersonDetails.UNKNOWN, TODAY);
        assertThat(person.name().isUnknown()).isTrue();
        assertThat(person.ageOn(TODAY)).isEmpty();
    }

    @Test
    void refusesABirthInTheFuture() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new Person(PersonFixture.born(TODAY.plusDays(1)), TODAY))
                .matches(refused -> refused.is(PersonReason.BIRTH_IN_FUTURE));
    }

    @Test
    void refusesWhoWouldBeOlderThanAnybody() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new Person(PersonFixture.born(TODAY.minusYears(Person.OLDEST + 1)), TODAY))
                .matches(refused -> refused.is(PersonReason.OLDER_THAN_ANYBODY));
        assertThat(new Person(PersonFixture.born(TODAY.minusYears(Person.OLDEST)), TODAY).ageOn(TODAY))
                .isPresent();
    }

    @Test
    void refusesABirthAndAnAgeThatDisagree() {
        PersonDetails details = new PersonDetails(Name.UNKNOWN, Sex.UNKNOWN, LocalDate.of(1991, 1, 1), 33, "", "");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new Person(details, TODAY))
                .matches(refused -> refused.is(PersonReason.BIRTH_AND_AGE_DISAGREE))
                .satisfies(refused -> assertThat(refused.values()).containsExactly(35, 33));
    }

    @Test
    void forgivesWhoMiscountsByOneAndBelievesTheBirth() {
        Person person =
                new Person(new PersonDetails(Name.UNKNOWN, Sex.UNKNOWN, LocalDate.of(1991, 1, 1), 34, "", ""), TODAY);
        assertThat(person.ageOn(TODAY)).contains(new Age(35, true));
    }

    @Test
    void fillsGapsAndNeverOverwrites() {
        Person son = new Person(PersonFixture.son(), TODAY);
        boolean news = son.fillGaps(
                new PersonDetails(
                        new Name("別所", "別", "", ""), Sex.FEMALE, LocalDate.of(1991, 7, 1), null, "03-0000-0002", "別町"),
                TODAY.plusMonths(1));
        assertThat(news).isTrue();
        assertThat(son.name().shown()).isEqualTo("架空山 試太郎");
        assertThat(son.details().sex()).isEqualTo(Sex.MALE);
        assertThat(son.details().address()).isEqualTo("架空町0丁目");
        assertThat(son.details().phone()).isEqualTo("03-0000-0002");
        assertThat(son.ageOn(TODAY)).contains(new Age(34, true));
        assertThat(son.fillGaps(PersonDetails.UNKNOWN, TODAY)).isFalse();
    }

    @Test
    void keepsTheFirstStatedAgeWithItsDay() {
        Person person = new Person(PersonFixture.son(), TODAY);
        person.fillGaps(new PersonDetails(Name.UNKNOWN, Sex.UNKNOWN, null, 40, "", ""), TODAY.plusYears(1));
        assertThat(person.ageOn(TODAY.plusYears(1))).contains(new Age(35, false));
    }

    @Test
    void couldBeWhoeverHasTheNameOrTheTelephone() {
        Person mother = new Person(PersonFixture.mother(), TODAY);
        assertThat(mother.couldBe(PersonFixture.withPhone("０３（００００）０００１"))).isTrue();
        assertThat(mother.couldBe(PersonFixture.named("", "", "カクウヤマ", "ハハコ"))).isTrue();
        assertThat(mother.couldBe(PersonFixture.withPhone("03-0000-0002"))).isFalse();
        assertThat(mother.couldBe(PersonDetails.UNKNOWN)).isFalse();
        assertThat(new Person(PersonDetails.UNKNOWN, TODAY).couldBe(PersonDetails.UNKNOWN))
                .isFalse();
    }
}
