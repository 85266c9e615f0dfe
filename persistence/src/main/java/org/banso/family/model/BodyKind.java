package org.banso.family.model;

import org.banso.access.model.CaseSight;

/** What stands outside the household. */
public enum BodyKind {
    SCHOOL,
    WORK,
    CLINIC,
    AGENCY,
    /** Public assistance, pension, allowances. */
    BENEFITS,
    /** Care for the old or the disabled. */
    CARE,
    /** A place to be, a group, a course. */
    PLACE,
    FRIEND,
    RELATIVE,
    NEIGHBOUR,
    ONLINE,
    OTHER;

    /** Where somebody is treated tells of illness, and what they live on of income. */
    public boolean isSeenWith(CaseSight sight) {
        return switch (this) {
            case CLINIC -> sight.isDiagnosis();
            case BENEFITS -> sight.isIncome();
            default -> true;
        };
    }
}
