package org.banso.access.model;

/** What someone wants to do with a case. */
public enum Deed {
    READ,
    WRITE,
    /** Decide a support plan for the ward (支援決定). */
    DECIDE_PLAN,
    /** Review the record for a disclosure request, and decide it (開示決定等). */
    DISCLOSE
}
