package org.banso.audit.model;

/** How what was tried ended. */
public enum Outcome {
    OK,
    REFUSED,
    /** It broke; the server's log has more. */
    FAULT
}
