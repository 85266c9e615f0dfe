package org.banso.assessment.model;

/** What the withdrawal began with, as far as anyone knows; several may be true. The order is that of the assessment sheets. */
public enum Trigger {
    SCHOOL_NON_ATTENDANCE,
    EXAM,
    JOB_HUNTING,
    WORKPLACE,
    DISMISSAL,
    HUMAN_RELATIONS,
    ILLNESS,
    OTHER,
    UNKNOWN
}
