package org.banso.access.model;

/** Why a colleague is shut out of a file (利益相反). */
public enum BarKind {
    KIN,
    NEIGHBOUR,
    FORMER_CLIENT,
    OTHER
}
