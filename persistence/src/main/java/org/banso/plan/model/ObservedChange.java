package org.banso.plan.model;

import java.util.Set;
import org.banso.access.model.Delicate;

/**
 * A change for the better that was seen during a plan (見られた変化).
 *
 * <p>Source: the published list of a sister programme's monitoring form (relations, rhythm, health, money, will, aim, asking
 * for help, self-esteem, security); the ministry's own list of the 評価シート is not public. Going out and the family's relief
 * are added because for withdrawn people they are what changes first.
 */
public enum ObservedChange {
    RELATIONS,
    DAILY_RHYTHM,
    HEALTH(Delicate.DIAGNOSIS),
    HANDICAP_CERTIFICATE(Delicate.DIAGNOSIS),
    PUBLIC_ASSISTANCE(Delicate.INCOME),
    HOUSING,
    HOUSEHOLD_BUDGET(Delicate.INCOME),
    WORK_INCOME(Delicate.INCOME),
    OTHER_INCOME(Delicate.INCOME),
    WILL,
    AIM,
    CRY_FOR_HELP,
    SELF_ESTEEM,
    SECURITY,
    GOING_OUT,
    FAMILY_RELIEF,
    OTHER;

    private final Set<Delicate> delicate;

    ObservedChange(Delicate... delicate) {
        this.delicate = Set.of(delicate);
    }

    /** The groups to which it belongs; most belong to none. */
    public Set<Delicate> delicate() {
        return delicate;
    }
}
