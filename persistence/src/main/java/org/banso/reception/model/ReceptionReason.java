package org.banso.reception.model;

import org.banso.kernel.model.Reason;

/** What the reception refuses. */
public enum ReceptionReason implements Reason {
    /** Received after now. Value: the instant. */
    RECEIVED_IN_FUTURE,
    /** Not anonymous, and no name at all. No values. */
    CALLER_UNNAMED,
    /** Somebody calls for themselves, and both have a name, and the names differ. No values. */
    CALLER_IS_SELF_BUT_DIFFERS,
    /** Somebody calls for another, and both have the same full name. No values. */
    CALLER_IS_THE_SUBJECT,
    /** The contact is to join a case whose subject has another name. No values. */
    SUBJECT_IS_ANOTHER,
    /** The main worry (◎) is among the others (○). Value: the {@link Worry}. */
    MAIN_WORRY_TWICE,
    /** その他 is marked and not named. No values. */
    OTHER_WORRY_UNNAMED,
    /** Withdrawn since a month that is yet to come. Value: the month ({@code YearMonth}). */
    WITHDRAWN_SINCE_FUTURE,
    /** Withdrawn since before birth. Values: the month ({@code YearMonth}), the date of birth ({@code LocalDate}). */
    WITHDRAWN_BEFORE_BIRTH,
    /** Handed over, and not said to whom. No values. */
    HANDED_OVER_TO_NOBODY,
    /** Only the two agencies that run the desk receive. No values. */
    NOT_AT_THE_DESK,
    /** The subject applied, and the form says that they did not consent. No values. */
    APPLIED_WITHOUT_CONSENT,
    /** The subject applied, and nobody explained the rules on personal data to them. No values. */
    RULES_NOT_EXPLAINED,
    /** Applied on a day that is yet to come. Value: the day ({@code LocalDate}). */
    APPLIED_IN_FUTURE,
    /** The contact belongs to a case already. Value: that case's number. */
    BELONGS_ALREADY,
    /** The desk supports again, and the case that the contact was to join is closed. Value: its number. */
    CASE_CLOSED,
}
