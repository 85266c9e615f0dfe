package org.banso.kernel.model;

/** What the basic types refuse, and the two refusals that every room knows. */
public enum KernelReason implements Reason {
    /** Not there, or not yours: on purpose the same answer. No values. */
    NOT_FOUND,
    /** Someone else saved between your reading and your saving. No values. */
    CHANGED_MEANWHILE,
    /** A stretch that ends before it starts. Values: start, end (both {@code LocalDate} or both {@code Instant}). */
    RANGE_BACKWARDS,
    /** A stretch of time without length. Value: its start ({@code Instant}). */
    RANGE_EMPTY,
    /** Not readable as a date. Value: what was typed. */
    DATE_NOT_UNDERSTOOD,
    /** Readable, but the year has neither an era nor four digits. Value: what was typed. */
    DATE_YEAR_UNCLEAR,
    /** No such day, such as 30 February. Value: what was typed. */
    DATE_DOES_NOT_EXIST,
    /** Before or after its era, which has ended. Values: what was typed, the era's name, its first and last day. */
    DATE_OUTSIDE_ERA,
    /** Before the present era began. Values: what was typed, the era's name, its first day. */
    DATE_BEFORE_ERA,
    /** Before the solar calendar of 1873. Values: what was typed, the first day that can be written ({@code LocalDate}). */
    DATE_TOO_EARLY,
    /** The weekday beside the date is not that date's. Values: what was typed, the date ({@code LocalDate}). */
    DATE_WEEKDAY_WRONG,
    /** Not readable as a fiscal year. Value: what was typed. */
    FISCAL_YEAR_NOT_UNDERSTOOD,
}
