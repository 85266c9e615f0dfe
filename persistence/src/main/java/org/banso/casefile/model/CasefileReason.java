package org.banso.casefile.model;

import org.banso.kernel.model.Reason;

/** What the case file refuses. */
public enum CasefileReason implements Reason {
    /** A step of the way was left out, or the case rests or has ended. Values: from, to (both {@link CaseState}). */
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
    /** This cannot be decided in the state in which the case is. Values: the state, the {@link Turn}. */
    TURN_NOT_NOW,
    /** Decided after today. Value: the day ({@code LocalDate}). */
    TURN_IN_FUTURE,
    /** Decided before what was decided last, or before the case opened. Value: that day ({@code LocalDate}). */
    TURN_BEFORE_LAST,
    /** A reason is missing, or is not one for this. Value: the {@link Turn}. */
    TURN_REASON_MISSING,
    /** "Other" says nothing without words. No values. */
    TURN_UNEXPLAINED,
    /** The day on which somebody looks again is missing, or there is none for this. Value: the {@link Turn}. */
    NEXT_DAY_MISSING,
    /** Somebody looks again on a day that is over, or today. Value: the day ({@code LocalDate}). */
    NEXT_DAY_PAST,
    /** Nobody waits so long before looking again. Value: the last day that is allowed ({@code LocalDate}). */
    NEXT_DAY_TOO_LATE,
    /** Nobody of that name works on cases here (any more). No values. */
    WORKER_UNKNOWN,
    /** Whoever works on a case is of an agency that stands in it. Value: theirs ({@code Agency}). */
    WORKER_NOT_IN_CASE,
    /** Too little to search by: two characters, or one kanji, or four digits of a telephone. No values. */
    SEARCH_TOO_SHORT,
    /** More searches than the ward allows one person within ten minutes. Value: how many it allows ({@code Integer}). */
    SEARCHED_TOO_OFTEN,
    /** More cases than may leave the house at once. Value: how many may ({@code Integer}). */
    TOO_MANY_FORMS,
    /** No case was chosen, or none that there is. No values. */
    NO_FORM_CHOSEN,
}
