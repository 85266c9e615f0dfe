package org.banso.kernel.model;

/** What is known: not to have asked is not the same as to have heard no. */
public enum Answer {
    YES,
    NO,
    UNKNOWN
}
