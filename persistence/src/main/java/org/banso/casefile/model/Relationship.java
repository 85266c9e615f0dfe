package org.banso.casefile.model;

import java.util.EnumSet;
import java.util.Set;

/** 本人との関係: what somebody is to the subject. */
public enum Relationship {
    SELF,
    MOTHER,
    FATHER,
    GRANDPARENT,
    SIBLING,
    SPOUSE,
    CHILD,
    RELATIVE,
    ACQUAINTANCE,
    AGENCY_STAFF,
    OTHER;

    private static final Set<Relationship> FAMILY = EnumSet.range(MOTHER, RELATIVE);

    /** Whether support is offered to them too: the subject's family, never the staff of an agency. */
    public boolean isFamily() {
        return FAMILY.contains(this);
    }
}
