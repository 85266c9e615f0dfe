package org.banso.assessment.model;

import org.banso.access.model.Delicate;
import org.jspecify.annotations.Nullable;

/** The lists of an assessment. What they offer is a table with days, kept by the administrator; "not known" is one of them. */
public enum OptionList {
    TRIGGER(true, null),
    /** 外出範囲, as the national survey asks it. */
    ACTIVITY(false, null),
    RHYTHM(false, null),
    CONTACT(true, null),
    SCHOOL(false, null),
    WORK(false, null),
    HEALTH(true, Delicate.DIAGNOSIS),
    STRENGTH(true, null);

    private final boolean several;
    private final @Nullable Delicate delicate;

    OptionList(boolean several, @Nullable Delicate delicate) {
        this.several = several;
        this.delicate = delicate;
    }

    /** Whether several answers may be true at once. */
    public boolean isSeveral() {
        return several;
    }

    /** The group to which all its options belong; null for none. */
    @Nullable
    Delicate delicate() {
        return delicate;
    }
}
