package org.banso.policy.model;

import org.banso.kernel.model.Reason;

/** Why a number of the ward cannot be decided so. */
public enum PolicyReason implements Reason {
    /** A number holds from the beginning of a day, and today has begun. Value: the first possible day ({@code LocalDate}). */
    NOT_BEFORE_TOMORROW,
    /** Something was decided for that very day, and a decision is never changed. Value: the day ({@code LocalDate}). */
    DECIDED_FOR_THAT_DAY,
    /** No whole number, or beyond what the rule can work with. Values: the least and the most ({@code Integer}). */
    NUMBER_OUT_OF_BOUNDS,
    /** Not a time as {@code 08:30}. Value: what was typed. */
    TIME_NOT_UNDERSTOOD,
    /** A step holds from today on or later. Value: today ({@code LocalDate}). */
    STEP_FROM_THE_PAST,
    /** Its last day is said already. Value: that day ({@code LocalDate}). */
    STEP_ENDED_ALREADY,
    /** Its last day is today or later. Value: the earliest ({@code LocalDate}). */
    STEP_ENDS_TOO_EARLY,
    /** The offices would close before they open. Value: the first such day ({@code LocalDate}). */
    CLOSES_BEFORE_IT_OPENS,
}
