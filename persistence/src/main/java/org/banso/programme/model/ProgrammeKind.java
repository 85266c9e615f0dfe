package org.banso.programme.model;

/** A place to be, or a course. */
public enum ProgrammeKind {
    /** 居場所. */
    PLACE,
    /** 講座. */
    COURSE
}
