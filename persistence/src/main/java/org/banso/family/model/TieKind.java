package org.banso.family.model;

import org.banso.access.model.CaseSight;

/** How two people are with each other, beside what they are to each other. */
public enum TieKind {
    CLOSE,
    /** So close that it hurts (密着・共依存). */
    FUSED,
    DISTANT,
    CONFLICT,
    CUT_OFF,
    /** From the one to the other. */
    VIOLENCE;

    public boolean isSeenWith(CaseSight sight) {
        return this != VIOLENCE || sight.isViolence();
    }
}
