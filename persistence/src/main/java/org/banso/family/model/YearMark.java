package org.banso.family.model;

/** What a line of the family's years is. */
public enum YearMark {
    BIRTH,
    DEATH,
    /** 小学校. Counted from the birth: by the law of compulsory schooling, not by what happened. */
    SCHOOL_BEGINS,
    JUNIOR_HIGH_BEGINS,
    COMPULSORY_SCHOOL_ENDS,
    COUPLE_BEGINS,
    COUPLE_ENDS,
    MOVED_IN,
    MOVED_OUT,
    LINK_BEGINS,
    /** The withdrawal, as the joint intake has it. */
    ONSET,
    /** As somebody told it. */
    TOLD,
    /** From the record: receptions, consents, decisions, plans. */
    RECORD
}
