package org.banso.kernel.model;

/** What an audited use case was: a change, or which kind of look. */
public enum Act {
    /** Something is written. */
    CHANGE,
    /** One record is shown. */
    PAGE,
    /** Many are shown, a line each. */
    LIST,
    /** Somebody is looked for by name, telephone or number. */
    SEARCH,
    /** A page went to a printer. */
    PRINT,
    /** Something left the platform as a file or as paper for somebody. */
    EXPORT,
    /** A case was opened in an emergency without any other ground. */
    BREAK_GLASS,
    LOGIN,
    LOGOUT,
    /** A page was asked for that is another role's. */
    DOOR
}
