package org.banso.assessment.model;

/** Whether the withdrawal has lasted without a break. Descriptive only: no length of time decides who may be supported. */
public enum Continuity {
    CONTINUOUS,
    /** With spells of going out, of school or of work in between. */
    INTERMITTENT,
    UNKNOWN
}
