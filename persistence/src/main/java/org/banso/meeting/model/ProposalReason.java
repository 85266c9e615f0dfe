package org.banso.meeting.model;

/** Why something that waits has no time in the plan; the first that holds. */
public enum ProposalReason {
    /** A coordination meeting stands on consent, and there is none; a support conference would be lawful. */
    CONSENT_MISSING,
    /** A visit, and nobody has written down to which district. */
    DISTRICT_UNKNOWN,
    /** For one of its seats there is nobody at all. */
    NOBODY_FOR_A_SEAT,
    /** The family's times leave no piece that is long enough. */
    NO_TIME_OF_THE_FAMILY,
    /** Those whom it needs are never free together when the family can. */
    NEVER_TOGETHER,
    /** The people would have time; no room that is large enough is free then. */
    NO_ROOM,
    /** Alone it would have a time; what is more urgent takes it. */
    OTHERS_COME_FIRST
}
