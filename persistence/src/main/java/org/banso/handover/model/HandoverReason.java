package org.banso.handover.model;

import org.banso.kernel.model.Reason;

/** What handing over refuses. */
public enum HandoverReason implements Reason {
    /** Either an agency or the name of another body. No values. */
    TO_WHOM,
    /** One's own agency is not asked. No values. */
    TO_ONESELF,
    /** No consent covers it: a ground of the law is needed. Value: the agency ({@code Agency}). */
    NO_CONSENT,
    /** A body that no consent names: a ground of the law is needed. No values. */
    GROUND_MISSING,
    /** Until a day that has passed. Value: the day given ({@code LocalDate}). */
    DUE_PAST,
    /** That does not follow. Value: how far it has come ({@code HandoverState}). */
    TURN_NOT_NOW,
    /** Declined without a reason, or confirmed without saying how. No values. */
    NOTE_MISSING,
}
