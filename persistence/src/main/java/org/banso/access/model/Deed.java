package org.banso.access.model;

/** What someone wants to do with a case. */
public enum Deed {
    READ,
    WRITE,
    /** Decide a support plan for the ward (支援決定). */
    DECIDE_PLAN
}
