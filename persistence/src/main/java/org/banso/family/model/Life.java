package org.banso.family.model;

/** Whether somebody lives or lived, or has not been born. */
public enum Life {
    BORN,
    /** A pregnancy. */
    EXPECTED,
    MISCARRIED,
    STILLBORN
}
