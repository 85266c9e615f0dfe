package org.banso.access.model;

/** For what somebody looks. A ground serves some purposes and no other. */
public enum Purpose {
    /** The ordinary pages. */
    SUPPORT,
    CONFERENCE,
    DECISION,
    EMERGENCY,
    /** Answering a person's own request for their data (開示請求). */
    DISCLOSURE,
    /** Removing what is no longer to be kept. */
    DISPOSAL
}
