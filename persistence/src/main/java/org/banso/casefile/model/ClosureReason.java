package org.banso.casefile.model;

/** Why a case ended (終結). The ward has published no list; these are what the reports of others tell apart. */
public enum ClosureReason {
    /** What was planned is reached, or goes on without us. */
    GOAL_REACHED,
    /** Another agency goes on with it. */
    PASSED_ON,
    /** The person or the family wished it. */
    WISHED,
    MOVED_AWAY,
    DIED,
    /** Nobody could be reached any more. */
    OUT_OF_REACH,
    /** Said in words. */
    OTHER
}
