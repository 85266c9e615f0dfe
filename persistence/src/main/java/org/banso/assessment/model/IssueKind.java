package org.banso.assessment.model;

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
    OTHER
}
