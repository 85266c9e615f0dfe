package org.banso.support.model;

import org.banso.kernel.model.Reason;

/** What progress notes and tasks refuse. */
public enum SupportReason implements Reason {
    /** A record tells what has happened. Value: the instant given ({@code Instant}). */
    NOTE_IN_FUTURE,
    /** Nobody was met, or somebody; not both. No values. */
    NOBODY_AND_SOMEBODY,
    /** Whoever met somebody writes at least one sentence. No values. */
    NOTHING_WRITTEN,
    /** A date without saying what is to be done then. No values. */
    NEXT_STEP_MISSING,
    /** The next step comes after the contact. Value: the date given ({@code LocalDate}). */
    NEXT_STEP_BEFORE_NOTE,
    /** The task is ticked already. No values. */
    TASK_DONE_ALREADY,
    /** The task is not ticked. No values. */
    TASK_NOT_DONE,
    /** Nobody of that name works here (any more). No values. */
    ASSIGNEE_UNKNOWN,
    /** Handed over to whom it is already. No values. */
    HAND_TO_ONESELF,
    /** Nothing chosen to hand over. No values. */
    NOTHING_TO_HAND,
    /** Whoever gets a task about a case works on that case. Value: their agency ({@code Agency}). */
    ASSIGNEE_NOT_IN_CASE,
}
