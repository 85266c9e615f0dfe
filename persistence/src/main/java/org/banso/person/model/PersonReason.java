package org.banso.person.model;

import org.banso.kernel.model.Reason;

/** What a person's particulars refuse. */
public enum PersonReason implements Reason {
    /** Born after the day on which it was said. Value: the date of birth ({@code LocalDate}). */
    BIRTH_IN_FUTURE,
    /** Older than anybody is. Value: the most years ({@code Integer}). */
    OLDER_THAN_ANYBODY,
    /** Date of birth and stated age cannot both be true. Values: age by the date of birth, age stated (both {@code Integer}). */
    BIRTH_AND_AGE_DISAGREE,
}
