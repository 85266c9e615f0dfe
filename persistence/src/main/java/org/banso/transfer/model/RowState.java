package org.banso.transfer.model;

/** How it stands with one row. */
public enum RowState {
    /** Not tried yet. */
    NEW,
    /** Nothing speaks against it. */
    READY,
    /** Sound, and somebody or something like it is known: a colleague decides. */
    ALIKE,
    /** Something is wrong with it. */
    FAULTY,
    /** Taken over; what it said is no longer here. */
    DONE,
    /** Was sound when it was tried, and refused when it was to be written. */
    FAILED
}
