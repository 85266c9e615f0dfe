package org.banso.reception.model;

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
    OTHER
}
