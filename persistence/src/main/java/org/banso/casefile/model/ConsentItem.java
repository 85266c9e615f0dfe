package org.banso.casefile.model;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.banso.access.model.Delicate;
import org.banso.access.model.Reach;
import org.banso.access.model.Sight;

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
    FINANCE;

    /**
     * What these items let an agency see: any of them whom it is about, how they live or their school the casework, illness
     * and income their group of fields with it.
     */
    static int allowing(Collection<ConsentItem> items) {
        Set<Delicate> groups = EnumSet.noneOf(Delicate.class);
        if (items.contains(HEALTH)) {
            groups.add(Delicate.DIAGNOSIS);
        }
        if (items.contains(FINANCE)) {
            groups.add(Delicate.INCOME);
        }
        boolean casework = items.contains(LIVING) || items.contains(SCHOOL_HISTORY);
        return Reach.allowing(casework ? Sight.CASEWORK : Sight.COORDINATION, groups);
    }
}
