package org.banso.notice.model;

/** How a centre answered. */
public enum AcknowledgedThrough {
    /** Its own system sent a message. */
    SYSTEM,
    /** Its clerk pressed the button on the inbox page. */
    INBOX
}
