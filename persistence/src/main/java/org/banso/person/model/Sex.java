package org.banso.person.model;

/** 性別, as the reception form asks it. */
public enum Sex {
    MALE,
    FEMALE,
    OTHER,
    UNKNOWN
}
