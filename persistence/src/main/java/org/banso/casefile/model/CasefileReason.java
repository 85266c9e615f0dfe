package org.banso.casefile.model;

import org.banso.kernel.model.Reason;

/** What the case file refuses. */
public enum CasefileReason implements Reason {
    /** A step of the way was left out, or the case rests or is closed. Values: from, to (both {@link CaseState}). */
    WRONG_ORDER,
    /** The subject is in the file once; nobody else is SELF. No values. */
    SUBJECT_ALREADY_THERE,
    /** A client beside the subject is family; an agency's staff or an acquaintance is not. Value: the {@link Relationship}. */
    NOT_FAMILY,
    /** Met before they could be: after today. Value: the day ({@code LocalDate}). */
    MET_IN_FUTURE,
    /** Only the subject consents to sharing what concerns them. Value: who it was, as {@link Relationship}. */
    CONSENT_NOT_BY_SUBJECT,
    /** A consent names at least one agency. No values. */
    CONSENT_WITHOUT_AGENCY,
    /** A consent names at least one item. No values. */
    CONSENT_WITHOUT_ITEM,
    /** Given after today. Value: the day ({@code LocalDate}). */
    CONSENT_IN_FUTURE,
    /** Holds from a day before it was given. Values: given, from (both {@code LocalDate}). */
    CONSENT_BEFORE_GIVEN,
    /** Its last day is before its first. Values: first, last (both {@code LocalDate}). */
    CONSENT_ENDS_BEFORE_START,
    /** Withdrawn already. Value: the day ({@code LocalDate}). */
    CONSENT_ALREADY_WITHDRAWN,
    /** Withdrawn before it was given. Value: the day on which it was given ({@code LocalDate}). */
    WITHDRAWN_BEFORE_GIVEN,
    /** Withdrawn after today. Value: the day ({@code LocalDate}). */
    WITHDRAWN_IN_FUTURE,
    /** Closed after today. Value: the day ({@code LocalDate}). */
    CLOSED_IN_FUTURE,
    /** Closed before it was opened. Value: the day of opening ({@code LocalDate}). */
    CLOSED_BEFORE_OPENED,
    /** "Other" says nothing without words. No values. */
    CLOSURE_UNEXPLAINED,
    /** Too little to search by: two characters, or one kanji, or four digits of a telephone. No values. */
    SEARCH_TOO_SHORT,
    /** More searches than the ward allows one person within ten minutes. Value: how many it allows ({@code Integer}). */
    SEARCHED_TOO_OFTEN,
}
