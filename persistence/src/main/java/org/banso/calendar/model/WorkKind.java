package org.banso.calendar.model;

/** What a line of a working pattern says. */
public enum WorkKind {
    /** At work then; whoever has such a line works at no other time. */
    WORK,
    /** At the desk then, and not to be booked. */
    DESK
}
