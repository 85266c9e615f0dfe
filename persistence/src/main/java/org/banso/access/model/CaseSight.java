package org.banso.access.model;

import java.io.Serializable;
import java.util.Collection;
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
            return new CaseSight(Sight.CASEWORK, Delicate.of(bits));
        }
        return (bits & Deed.Bits.COORDINATION) == 0 ? NONE : new CaseSight(Sight.COORDINATION, Set.of());
    }

    public boolean isCasework() {
        return sight == Sight.CASEWORK;
    }

    /** Whether a text about that is theirs to read. */
    public boolean shows(Collection<Delicate> about) {
        return delicate.containsAll(about);
    }

    /** The text, or nothing where it is about what they do not see. */
    public String text(String written, Collection<Delicate> about) {
        return shows(about) ? written : "";
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
