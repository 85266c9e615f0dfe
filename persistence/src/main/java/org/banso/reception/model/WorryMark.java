package org.banso.reception.model;

/** What stands before a worry on the form; nothing stands before one that was not named. */
public enum WorryMark {
    /** ◎: the one that troubles most, exactly one. */
    MAIN,
    /** ○: applies too. */
    ALSO
}
