package org.banso.casefile.model;

/** As what somebody takes part in a case. */
public enum ParticipantKind {
    /** 本人: whom the case is about. Exactly one. */
    SUBJECT,
    /** 家族: a client in their own right. */
    FAMILY_CLIENT
}
