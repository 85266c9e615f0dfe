package org.banso.session.model;

/** Why a session ended. */
public enum VisitEnd {
    LEFT,
    IDLE,
    LONGEST,
    OTHERS_ENDED,
    NOT_ON_THE_ROLL,
    FACTOR_RESET
}
