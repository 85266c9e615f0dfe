package org.banso.assessment.model;

import java.util.Set;
import org.banso.access.model.Delicate;

/** What is to be worked on (課題). Each professional names the issues seen, the decision gives its reason per issue. */
public enum IssueKind {
    /** Money to live on, debts, the household's budget. */
    LIVELIHOOD,
    PSYCHOLOGICAL,
    HEALTH,
    FAMILY,
    SCHOOL,
    WORK,
    HOUSING,
    OTHER;

    /** The groups to which it belongs, and with it what is said of it; most belong to none. */
    public Set<Delicate> delicate() {
        return switch (this) {
            case LIVELIHOOD -> Set.of(Delicate.INCOME);
            case PSYCHOLOGICAL, HEALTH -> Set.of(Delicate.DIAGNOSIS);
            case FAMILY, SCHOOL, WORK, HOUSING, OTHER -> Set.of();
        };
    }
}
