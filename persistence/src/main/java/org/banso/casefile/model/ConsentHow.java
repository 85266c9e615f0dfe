package org.banso.casefile.model;

/** How a consent was given; always by the subject, with or without paper. */
public enum ConsentHow {
    SIGNED_FORM,
    ORAL,
    /** A letter, a mail, a message. */
    MESSAGE,
    /** Through the family, with the subject in the room. */
    THROUGH_FAMILY_IN_PRESENCE
}
