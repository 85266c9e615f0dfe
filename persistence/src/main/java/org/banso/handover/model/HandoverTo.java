package org.banso.handover.model;

/** To whom a handover goes. */
public enum HandoverTo {
    /** One of the agencies that take part in the ward's support. */
    AGENCY,
    /** Another body, which has no account here. */
    OUTSIDE
}
