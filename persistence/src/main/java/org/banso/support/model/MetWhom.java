package org.banso.support.model;

/** Who was met or reached. Nobody is a valid outcome of a visit and stands alone. */
public enum MetWhom {
    SUBJECT,
    FAMILY,
    NOBODY,
    OTHER_AGENCY
}
