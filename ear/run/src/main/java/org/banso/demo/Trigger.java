package org.banso.demo;

/** What a withdrawal began with, in the order of the option list 「きっかけ」 and of the published shares. */
enum Trigger {
    SCHOOL_NON_ATTENDANCE,
    EXAM,
    JOB_HUNTING,
    WORKPLACE,
    DISMISSAL,
    HUMAN_RELATIONS,
    ILLNESS,
    OTHER,
    UNKNOWN;

    /** The option's number, as V84 gives it. */
    long option() {
        return ordinal() + 1L;
    }
}
