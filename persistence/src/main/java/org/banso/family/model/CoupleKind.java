package org.banso.family.model;

/** What two people are to each other. */
public enum CoupleKind {
    MARRIED,
    /** Living as a couple without marriage (事実婚・内縁). */
    PARTNERS,
    /** Father and mother of a child, or lovers, without a common household. */
    UNMARRIED,
    SEPARATED,
    DIVORCED
}
