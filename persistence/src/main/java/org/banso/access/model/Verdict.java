package org.banso.access.model;

/** What the review of a broken glass says. */
public enum Verdict {
    PROPER,
    MISUSE
}
