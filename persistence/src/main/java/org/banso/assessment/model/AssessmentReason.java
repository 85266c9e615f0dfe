package org.banso.assessment.model;

import org.banso.kernel.model.Reason;

/** What the joint intake refuses. */
public enum AssessmentReason implements Reason {
    /** No joint intake is booked for this case (any more). No values. */
    NO_INTAKE_EXPECTED,
    /** It has not begun yet. Value: its start ({@code Instant}). */
    INTAKE_NOT_HELD,
    /** Only the two who lead the interview speak in it. No values. */
    NOT_AN_INTERVIEWER,
    /** One's own voice is signed and therefore closed. No values. */
    ALREADY_SIGNED,
    /** A voice that is signed says how the author sees it and names at least one issue. No values. */
    VOICE_EMPTY,
    /** Both have signed: the record is closed. No values. */
    INTAKE_CLOSED,
    /** A joint intake is led by one colleague of each agency of the desk. No values. */
    BOTH_AGENCIES_NEEDED,
    /** This interviewer has already written and cannot be replaced. Value: the agency ({@code Agency}). */
    VOICE_WRITTEN,
    /** A round looks at today or an earlier day. No values. */
    ROUND_IN_FUTURE,
    /** It began after the day of the assessment. Value: that day ({@code LocalDate}). */
    ONSET_TO_COME,
    /** An option that its list does not offer on that day. Value: the day ({@code LocalDate}). */
    OPTION_NOT_OFFERED,
    /** Of this list one answer is true. Value: the {@link OptionList}. */
    ONE_ANSWER_ONLY,
    /** "None" or "not known" and something else. Values: the {@link OptionList}, the option's label. */
    STANDS_ALONE,
    /** An option is offered from today on or later. Value: today ({@code LocalDate}). */
    OPTION_FROM_THE_PAST,
    /** Its last day is said already. Value: that day ({@code LocalDate}). */
    OPTION_ENDED_ALREADY,
    /** Its last day is today or later. Value: the earliest ({@code LocalDate}). */
    OPTION_ENDS_TOO_EARLY,
    /** The list offers one of that name. No values. */
    OPTION_THERE_ALREADY,
}
