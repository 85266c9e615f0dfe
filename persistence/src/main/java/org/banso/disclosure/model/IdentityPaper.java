package org.banso.disclosure.model;

/** What showed who the requester is (77条2項). */
public enum IdentityPaper {
    DRIVING_LICENCE,
    MY_NUMBER_CARD,
    RESIDENCE_CARD,
    PASSPORT,
    OTHER_PAPER
}
