package org.banso.disclosure.model;

/** Who asks (76条1項, 2項). */
public enum Requester {
    PERSON,
    /** 法定代理人, of a minor or of a ward of court. */
    LEGAL_REPRESENTATIVE,
    /** 任意代理人, by the person's mandate. */
    AGENT
}
