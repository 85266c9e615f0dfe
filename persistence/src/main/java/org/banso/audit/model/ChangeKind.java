package org.banso.audit.model;

/** What happened to a row. */
public enum ChangeKind {
    /** It is new, or became a part of a record that was there. */
    INSERT,
    UPDATE,
    DELETE,
    /** The values of the case's changes were disposed of. */
    FORGET
}
