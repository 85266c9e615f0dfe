package org.banso.plan.model;

/** The kinds of support a plan may hold (支援の種類). */
public enum SupportKind {
    CONSULTATION,
    HOME_VISIT,
    /** A place to be (居場所). */
    PLACE,
    COURSE,
    HOUSEHOLD_BUDGET,
    WORK_PREPARATION,
    MEDICAL_LINK,
    FAMILY_SUPPORT,
    OTHER
}
