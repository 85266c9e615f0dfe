package org.banso.disclosure.model;

import org.banso.kernel.model.Reason;

/** What the disclosure requests refuse. */
public enum DisclosureReason implements Reason {
    /** Received after today. Value: the day ({@code LocalDate}). */
    RECEIVED_IN_FUTURE,
    /** No case of that number in which somebody of that name takes part: one answer for both. No values. */
    NO_SUCH_RECORD,
    /** A representative proves that they may ask. No values. */
    AUTHORITY_UNPROVEN,
    /** The time was put off once already. Value: until when ({@code LocalDate}). */
    EXTENDED_ALREADY,
    /** Put off only before the time is over. Value: the deadline ({@code LocalDate}). */
    EXTENSION_TOO_LATE,
    /** Only while it is reviewed. Value: the {@link RequestState}. */
    NOT_IN_REVIEW,
    /** A withheld passage names its ground. No values. */
    GROUND_MISSING,
    /** The words to cut out do not stand in the passage. No values. */
    WORDS_NOT_THERE,
    /** Every passage is judged first. Value: how many are not. */
    PASSAGES_UNJUDGED,
    /** "In full" withholds nothing. Value: how many passages are withheld. */
    SOMETHING_WITHHELD,
    /** "In part" withholds something, and gives something. No values. */
    NOT_IN_PART,
    /** Nothing is given for this reason only when every passage is withheld. Value: how many are not. */
    NOT_ALL_WITHHELD,
    /** A refusal names its ground. No values. */
    REFUSAL_GROUND_MISSING,
    /** A refusal is explained in words (行政手続法8条). No values. */
    REFUSAL_UNEXPLAINED,
    /** Nobody has proposed a decision. Value: the {@link RequestState}. */
    NOTHING_PROPOSED,
    /** Who proposed does not decide as well. No values. */
    SAME_PERSON,
    /** Given only after the decision. Value: the {@link RequestState}. */
    NOT_DECIDED,
    /** After a refusal there is nothing to give. No values. */
    NOTHING_TO_GIVE,
    /** Given between the decision and today. Value: the day ({@code LocalDate}). */
    GIVEN_AT_WRONG_TIME
}
