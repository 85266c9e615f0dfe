package org.banso.person.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Age in completed years on a day: exact when it comes from a date of birth, otherwise about right, because it was stated
 * once and the birthday is not known. Who has neither has no age; none is ever guessed.
 *
 * @param years completed years, 0 or more
 * @param exact whether it was counted from the date of birth
 */
public record Age(int years, boolean exact) implements Serializable {

    /**
     * The age on a day, from the date of birth or else from an age that was stated on some day. A day before birth has no
     * age; a day before the statement counts back.
     */
    public static Optional<Age> on(
            LocalDate day, @Nullable LocalDate birthDate, @Nullable Integer statedAge, @Nullable LocalDate statedOn) {
        if (birthDate != null) {
            return atLeastZero(ChronoUnit.YEARS.between(birthDate, day), true).filter(age -> !birthDate.isAfter(day));
        }
        if (statedAge != null && statedOn != null) {
            return atLeastZero(statedAge + ChronoUnit.YEARS.between(statedOn, day), false);
        }
        return Optional.empty();
    }

    private static Optional<Age> atLeastZero(long years, boolean exact) {
        return years < 0 ? Optional.empty() : Optional.of(new Age(Math.toIntExact(years), exact));
    }
}
