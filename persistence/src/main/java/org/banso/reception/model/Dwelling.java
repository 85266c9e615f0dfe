package org.banso.reception.model;

/** 住居 on B票. */
public enum Dwelling {
    OWN_HOUSE,
    RENTED,
    PUBLIC_HOUSING,
    COMPANY_HOUSING,
    STREET,
    OTHER,
    UNKNOWN
}
