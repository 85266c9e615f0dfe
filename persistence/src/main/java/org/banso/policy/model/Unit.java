package org.banso.policy.model;

/** In what a setting counts; how its text is written. */
public enum Unit {
    /** A whole number of calendar months. */
    MONTHS,
    /** A whole number. */
    DAYS,
    /** A whole number. */
    MINUTES,
    /** A whole number of 1,024 bytes. */
    KILOBYTES,
    /** A whole number. */
    COUNT,
    /** The ward's clock on the wall, {@code 08:30}. */
    TIME_OF_DAY
}
