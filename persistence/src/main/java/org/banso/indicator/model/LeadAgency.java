package org.banso.indicator.model;

/**
 * 主たる支援機関, as the council's table groups them: the agencies that lead often by name, the others together, because
 * each of them alone would hardly ever be shown.
 */
public enum LeadAgency {
    PLAT_HOME,
    MERKMAL,
    SAPOSUTE,
    HEALTH,
    EDU_CENTER,
    CHILD_FAMILY_CENTER,
    /** Any other agency of the directory. */
    OTHER,
    /** No decision yet, or one so new that its step has not come. */
    UNDECIDED
}
