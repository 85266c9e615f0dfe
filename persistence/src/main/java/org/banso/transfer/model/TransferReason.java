package org.banso.transfer.model;

import org.banso.kernel.model.Reason;

/** What the import refuses: of a file as a whole, and of a cell. */
public enum TransferReason implements Reason {
    /** Neither a workbook nor a text with columns. No values. */
    FILE_NOT_A_LIST,
    /** The old Excel form, or a workbook with a password. No values. */
    FILE_OLD_EXCEL,
    /** No file was chosen, or there is nothing in it. No values. */
    FILE_EMPTY,
    /** Larger than the ward allows. Value: megabytes. */
    FILE_TOO_LARGE,
    /** More rows than the ward allows. Value: how many are allowed. */
    FILE_TOO_MANY_ROWS,
    /** Packed so that it would burst. No values. */
    FILE_BURSTS,
    /** Cannot be read to its end. No values. */
    FILE_BROKEN,
    /** Somebody works on it in the background. No values. */
    BUSY,
    /** Not tried yet, or tried with other columns. No values. */
    NOT_CHECKED,
    /** Nothing is chosen that could be taken over. No values. */
    NOTHING_CHOSEN,
    /** A field that every row needs has no column. Value: the field. */
    FIELD_MISSING,
    /** Two columns for one field. Value: the field. */
    FIELD_TWICE,
    /** There is nobody to join. No values. */
    NOBODY_TO_JOIN,
    /** Nothing stands in a cell that must say something. No values. */
    CELL_EMPTY,
    /** The cell holds an error of the spreadsheet. No values. */
    CELL_ERROR,
    /** None of the words that are known here. Value: what stands there. */
    CELL_WORD_UNKNOWN,
    /** Not a number, or not a whole one. Value: what stands there. */
    CELL_NOT_A_NUMBER,
    /** Larger than anything known. Value: the largest. */
    CELL_NUMBER_TOO_LARGE,
    /** Not a time of day. Value: what stands there. */
    CELL_NOT_A_TIME,
    /** No case of that number, or not theirs to write in. Value: what stands there. */
    CASE_UNKNOWN,
    /** Several cases had that number. Value: what stands there. */
    CASE_AMBIGUOUS,
    /** A state that only a signature or a decision gives. Value: the state. */
    STATE_NEEDS_A_DECISION,
    /** A telephone number that had lost its first zero, given back. Value: the number. Nothing wrong. */
    PHONE_ZERO_RESTORED,
}
