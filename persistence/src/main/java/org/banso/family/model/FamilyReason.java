package org.banso.family.model;

import org.banso.kernel.model.Reason;

/** What a family refuses. */
public enum FamilyReason implements Reason {
    /** A relation has two ends. No values. */
    RELATED_TO_SELF,
    /** Nobody is their own ancestor. No values. */
    CIRCLE,
    /** A child is younger than its parent. Value: the fewest years between them that a birth allows ({@code Integer}). */
    CHILD_TOO_OLD,
    /** A parent by adoption is older than the child (民法793条). No values. */
    ADOPTER_TOO_YOUNG,
    /** Possible, and so strange that it is asked. Value: the years between parent and child ({@code Integer}). */
    AGE_GAP_UNUSUAL,
    /** One mother gave birth. No values. */
    TWO_BIRTH_MOTHERS,
    /** One father by birth. No values. */
    TWO_BIRTH_FATHERS,
    /** Two parents by birth. No values. */
    BIRTH_PARENTS_FULL,
    /** This parent and child are known as such. No values. */
    PARENT_ALREADY,
    /** These two are known as a couple. No values. */
    COUPLE_ALREADY,
    /** Somebody who is married marries nobody else (民法732条). No values. */
    MARRIED_ALREADY,
    /** A parent and their child, or a grandparent and theirs, are no couple (民法734条). No values. */
    COUPLE_IN_LINE,
    /** Born after today, and not as a child that is expected. Value: the day ({@code String}). */
    BORN_IN_FUTURE,
    /** Died after today. Value: the day ({@code String}). */
    DIED_IN_FUTURE,
    /** Died before they were born. No values. */
    DIED_BEFORE_BORN,
    /** Older than anybody becomes. Value: the most years ({@code Integer}). */
    TOO_OLD,
    /** Twins are born together. No values. */
    TWINS_BORN_APART,
    /** Ends before it begins. No values. */
    ENDS_BEFORE_START,
    /** Before somebody who takes part was born. No values. */
    BEFORE_BIRTH,
    /** Lives in two households at the same time. No values. */
    LIVES_ELSEWHERE,
    /** This tie between these two is known. No values. */
    TIE_ALREADY,
    /** After today. No values. */
    HAPPENED_IN_FUTURE,
    /** Who takes part in the case stays. No values. */
    TAKES_PART,
    /** First what hangs on them is to be taken away. No values. */
    STILL_TIED,
}
