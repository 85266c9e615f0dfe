package org.banso.disclosure.model;

/** How far a request has come. */
public enum RequestState {
    /** The passages are being judged. */
    IN_REVIEW,
    /** One officer proposes a decision. */
    PROPOSED,
    /** A second officer has decided. */
    DECIDED,
    GIVEN,
    WITHDRAWN;

    /** Whether it waits for its decision. */
    public boolean isOpen() {
        return this == IN_REVIEW || this == PROPOSED;
    }
}
