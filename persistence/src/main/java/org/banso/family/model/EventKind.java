package org.banso.family.model;

import org.banso.access.model.CaseSight;

/** What happens in a family's years. Births, deaths, marriages and removals from the household follow from the people. */
public enum EventKind {
    SCHOOL,
    SCHOOL_REFUSAL,
    LEFT_SCHOOL,
    WITHDRAWAL_BEGAN,
    WITHDRAWAL_EASED,
    JOB_BEGAN,
    JOB_ENDED,
    ILLNESS,
    HOSPITAL,
    VIOLENCE,
    MONEY,
    MOVE,
    SUPPORT,
    OTHER;

    public boolean isSeenWith(CaseSight sight) {
        return switch (this) {
            case ILLNESS, HOSPITAL -> sight.isDiagnosis();
            case VIOLENCE -> sight.isViolence();
            case MONEY -> sight.isIncome();
            default -> true;
        };
    }
}
