package org.banso.kernel.model;

/** What was answered to a question. "We do not know" is an answer of its own and never means no. */
public enum Answer {
    YES,
    NO,
    UNKNOWN
}
