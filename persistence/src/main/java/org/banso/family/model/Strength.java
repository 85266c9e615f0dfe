package org.banso.family.model;

/** How strong a link to the outside is. */
public enum Strength {
    STRONG,
    ORDINARY,
    WEAK,
    /** It costs more than it gives. */
    STRESSFUL,
    BROKEN
}
