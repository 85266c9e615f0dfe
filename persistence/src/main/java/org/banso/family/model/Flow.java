package org.banso.family.model;

/** In which direction help and energy go. */
public enum Flow {
    NONE,
    TO_FAMILY,
    FROM_FAMILY,
    BOTH
}
