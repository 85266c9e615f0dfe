package org.banso.assessment.model;

import java.util.Set;
import org.banso.access.model.Delicate;

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
    UNKNOWN;

    /** The groups to which it belongs; most belong to none. */
    public Set<Delicate> delicate() {
        return this == ILLNESS ? Set.of(Delicate.DIAGNOSIS) : Set.of();
    }
}
