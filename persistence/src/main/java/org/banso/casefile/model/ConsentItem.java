package org.banso.casefile.model;

/** 個人情報の項目: what may be told to the named agencies. */
public enum ConsentItem {
    /** Name, date of birth, address, telephone. */
    IDENTITY,
    /** How and with whom they live. */
    LIVING,
    /** School: attendance, leaving, transfer. */
    SCHOOL_HISTORY,
    /** Illness, disability, treatment. */
    HEALTH,
    /** Income, debts, benefits. */
    FINANCE
}
