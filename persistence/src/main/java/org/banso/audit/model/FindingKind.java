package org.banso.audit.model;

/** Why somebody's looking is shown to a supervisor. Says that it is unusual, never that it was wrong. */
public enum FindingKind {
    /** Far more cases on one day than the person and the agency usually look at. */
    MANY_CASES,
    /** Cases at night. */
    NIGHT,
    /** Cases on a day on which the offices are closed. */
    CLOSED_DAY,
    /** Many cases in which the person never wrote, met or had a task. */
    NOT_MINE,
    /** One case at which many different people looked within a week. */
    OFTEN_LOOKED,
    /** Many looks that were refused. */
    REFUSALS,
    /** Many searches. */
    SEARCHES
}
