package org.banso.reception.model;

import java.util.Optional;
import org.banso.access.model.CaseSight;
import org.banso.access.model.Delicate;

/** ご相談の内容: the rows of A票, in the order of the form. */
public enum Worry {
    HEALTH,
    HOUSING,
    INCOME,
    RENT_LOAN,
    TAXES_UTILITIES,
    DEBT,
    JOB_SEARCH,
    WORK_TROUBLE,
    COMMUNITY,
    FAMILY_RELATION,
    CHILD_REARING,
    CARE,
    WITHDRAWAL_SCHOOL,
    VIOLENCE_ABUSE,
    NO_FOOD,
    OTHER;

    /** The group of fields to which it belongs; most belong to none. */
    public Optional<Delicate> delicate() {
        return switch (this) {
            case HEALTH -> Optional.of(Delicate.DIAGNOSIS);
            case VIOLENCE_ABUSE -> Optional.of(Delicate.VIOLENCE);
            case INCOME, RENT_LOAN, TAXES_UTILITIES, DEBT, NO_FOOD -> Optional.of(Delicate.INCOME);
            default -> Optional.empty();
        };
    }

    boolean isSeenWith(CaseSight sight) {
        return delicate().map(sight.delicate()::contains).orElse(true);
    }
}
