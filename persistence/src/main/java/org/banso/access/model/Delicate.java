package org.banso.access.model;

/** Groups of fields that are seen with the casework only where the ground says so; hidden they read 「非公開」. */
public enum Delicate {
    /** Illness, disability, treatment. */
    DIAGNOSIS(4),
    /** Violence and danger. */
    VIOLENCE(8),
    /** Income, debts, benefits. */
    INCOME(16);

    private final int bit;

    Delicate(int bit) {
        this.bit = bit;
    }

    int bit() {
        return bit;
    }
}
