package org.banso.access.model;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;

/**
 * What somebody sees of one case: how much, and which delicate groups. It goes with every view of a case to its page, where
 * what is not seen reads 「非公開」.
 *
 * @param delicate with the casework only
 */
public record CaseSight(Sight sight, Set<Delicate> delicate) implements Serializable {

    public static final CaseSight NONE = new CaseSight(Sight.NONE, Set.of());
    public static final CaseSight EVERYTHING = new CaseSight(Sight.CASEWORK, EnumSet.allOf(Delicate.class));

    public CaseSight {
        delicate = Set.copyOf(delicate);
    }

    static CaseSight of(int bits) {
        if ((bits & Deed.Bits.CASEWORK) != 0) {
            Set<Delicate> groups = EnumSet.noneOf(Delicate.class);
            for (Delicate group : Delicate.values()) {
                if ((bits & group.bit()) != 0) {
                    groups.add(group);
                }
            }
            return new CaseSight(Sight.CASEWORK, groups);
        }
        return (bits & Deed.Bits.COORDINATION) == 0 ? NONE : new CaseSight(Sight.COORDINATION, Set.of());
    }

    public boolean isCasework() {
        return sight == Sight.CASEWORK;
    }

    public boolean isDiagnosis() {
        return delicate.contains(Delicate.DIAGNOSIS);
    }

    public boolean isViolence() {
        return delicate.contains(Delicate.VIOLENCE);
    }

    public boolean isIncome() {
        return delicate.contains(Delicate.INCOME);
    }
}
