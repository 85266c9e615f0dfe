package org.banso.handover.model;

/** How far a handover has come. */
public enum HandoverState {
    /** Nobody has answered. */
    ASKED,
    /** They will do it. */
    ACCEPTED,
    /** They will not, and said why. */
    DECLINED,
    /** They have done it. */
    DONE,
    /** And the person says so too. */
    CONFIRMED,
    /** The sender no longer asks. */
    WITHDRAWN;

    /** Whether the other body's turn is awaited. */
    public boolean isWaiting() {
        return this == ASKED || this == ACCEPTED;
    }
}
