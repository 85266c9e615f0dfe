package org.banso.policy.service;

/** Whether this is the ward's platform or a demonstration. */
public enum Profile {
    /** Invented people, known passwords, a clock that can be moved. */
    DEMO,
    /** The ward's own: starts with no account and with no known secret. */
    PRODUCTION
}
