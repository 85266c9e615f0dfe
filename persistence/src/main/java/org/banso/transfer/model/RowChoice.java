package org.banso.transfer.model;

/** What is to become of a row. */
public enum RowChoice {
    /** Nobody has said. */
    OPEN,
    IMPORT,
    SKIP,
    /** Belongs to the person, or to the case, that is known already. */
    JOIN
}
