package org.banso.session.model;

/** What comes after the right password. */
public enum Step {
    /** In. */
    IN,
    /** A code of the device, or a printed one. */
    CODE,
    /** The first second factor has to be set up. */
    ENROL,
    /** In, with printed codes that have to be put on paper. */
    PAPER
}
