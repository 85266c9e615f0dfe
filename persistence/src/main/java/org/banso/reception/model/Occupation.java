package org.banso.reception.model;

/** 仕事 on B票; not known is not the same as none. */
public enum Occupation {
    REGULAR,
    PART_TIME,
    SELF_EMPLOYED,
    PENSIONER,
    OUT_OF_WORK,
    NEVER_WORKED,
    PUPIL,
    OTHER,
    UNKNOWN
}
