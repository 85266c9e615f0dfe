package org.banso.disclosure.model;

/** 開示決定等 (82条). */
public enum Decision {
    FULL,
    PARTIAL,
    REFUSAL
}
