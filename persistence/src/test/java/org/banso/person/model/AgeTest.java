package org.banso.person.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AgeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 14);

    @Test
    void isCountedFromTheDateOfBirth() {
        assertThat(Age.on(TODAY, LocalDate.of(1991, 5, 14), null, null)).contains(new Age(35, true));
        assertThat(Age.on(TODAY, LocalDate.of(1991, 5, 15), null, null)).contains(new Age(34, true));
        assertThat(Age.on(TODAY, TODAY, null, null)).contains(new Age(0, true));
    }

    @Test
    void growsWithTheYearsSinceItWasStated() {
        assertThat(Age.on(TODAY, null, 34, TODAY)).contains(new Age(34, false));
        assertThat(Age.on(TODAY.plusYears(2).minusDays(1), null, 34, TODAY)).contains(new Age(35, false));
        assertThat(Age.on(TODAY.minusYears(1), null, 34, TODAY)).contains(new Age(33, false));
    }

    @Test
    void isUnknownWhenNobodySaid() {
        assertThat(Age.on(TODAY, null, null, null)).isEmpty();
    }

    @Test
    void isNothingBeforeBirth() {
        assertThat(Age.on(TODAY, TODAY.plusDays(1), null, null)).isEmpty();
        assertThat(Age.on(TODAY.minusYears(5), null, 3, TODAY)).isEmpty();
    }
}
