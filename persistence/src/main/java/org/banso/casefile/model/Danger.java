package org.banso.casefile.model;

/** What whoever telephones or visits must know before they do. */
public enum Danger {
    VIOLENCE,
    SUICIDE_RISK,
    /** A child may be at risk: the duty to notify goes before every consent (児童虐待防止法6条). */
    CHILD_AT_RISK
}
