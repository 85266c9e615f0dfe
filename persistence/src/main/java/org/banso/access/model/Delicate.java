package org.banso.access.model;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

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

    /** As a column keeps them; 0 is none. */
    public static int bits(Collection<Delicate> groups) {
        return groups.stream().mapToInt(Delicate::bit).reduce(0, (one, other) -> one | other);
    }

    public static Set<Delicate> of(int bits) {
        Set<Delicate> groups = EnumSet.noneOf(Delicate.class);
        for (Delicate group : values()) {
            if ((bits & group.bit) != 0) {
                groups.add(group);
            }
        }
        return groups;
    }

    int bit() {
        return bit;
    }
}
