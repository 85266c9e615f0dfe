package org.banso.retention.model;

import org.banso.kernel.model.Reason;

/** What the room of retention refuses. */
public enum RetentionReason implements Reason {
    /** Not past its time, or not there any more. No values. */
    NOT_DUE,
    /** Somebody holds it. Value: the reason. */
    HELD,
    /** Somebody holds it already. No values. */
    HELD_ALREADY,
    /** Nobody holds it. No values. */
    NOT_HELD,
    /** Proposed, or destroyed already. Value: its number. */
    PROPOSED_ALREADY,
    /** Approved or turned down meanwhile. Value: its number. */
    NOT_PROPOSED,
    /** Who proposed does not approve as well. Value: its number. */
    SAME_PERSON,
    /** Nothing was chosen. No values. */
    NOTHING_CHOSEN
}
