package org.banso.reception.model;

/** 年金 on B票. */
public enum Pension {
    RECEIVING,
    PAYING,
    EXEMPT,
    NOT_PAYING,
    UNKNOWN
}
