package org.banso.assessment.model;

import java.util.Set;
import org.banso.access.model.Delicate;
import org.jspecify.annotations.Nullable;

/**
 * The lists of the intake and assessment sheets, in the order of the sheet. What they offer is a table with days, kept by the
 * administrator; "not known" is one of the answers, and no answer means that nobody asked.
 */
public enum OptionList {
    TRIGGER(true, null),
    /** 外出範囲, as the national survey asks it. */
    ACTIVITY(false, null),
    RHYTHM(false, null),
    CONTACT(true, null),
    MEAL(false, null),
    BATH(false, null),
    GROOMING(false, null),
    SKILL(true, null),
    BEHAVIOUR(true, Delicate.VIOLENCE),
    LIVING(true, null),
    HOUSING(false, null),
    MARRIAGE(false, null),
    ECONOMY(false, Delicate.INCOME),
    UPBRINGING(true, null),
    EDUCATION(false, null),
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

    /** The groups to which all its options belong; none for most. */
    public Set<Delicate> about() {
        return delicate == null ? Set.of() : Set.of(delicate);
    }

    @Nullable
    Delicate delicate() {
        return delicate;
    }
}
