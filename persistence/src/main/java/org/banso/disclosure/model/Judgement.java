package org.banso.disclosure.model;

/** What becomes of a passage. */
public enum Judgement {
    KEEP,
    MASK
}
