package org.banso.planner.model;

/** Why an errand has no time in a plan; the first that holds. */
public enum LeftOutReason {
    /** For one of its seats there is nobody at all. */
    NOBODY_FOR_A_SEAT,
    /** The family's times leave no piece that is long enough. */
    NO_TIME_OF_THE_FAMILY,
    /** Even if nothing else were planned, those whom it needs are never free together when the family can. */
    NEVER_TOGETHER,
    /** Those whom it needs would have time; no room that is large enough is free then. */
    NO_ROOM,
    /** Alone it would have a time; what else is planned takes it. */
    OTHERS_COME_FIRST
}
