package org.banso.indicator.model;

/** Who turned to the desk, seen from the person in withdrawal. */
public enum CallerKind {
    SELF,
    /** Parents, grandparents, brothers and sisters, spouse, children, other relatives. */
    FAMILY,
    /** Staff of another agency. */
    AGENCY,
    /** Acquaintances and whoever fits nowhere else. */
    OTHER
}
