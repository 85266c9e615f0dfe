package org.banso.session.model;

/** What holds for whoever comes from a network. */
public enum NetworkRule {
    /** The second factor is asked. Holds wherever nothing else is said. */
    ASKED,
    /** The password is enough. */
    NOT_ASKED,
    /** Nobody comes in. */
    REFUSED
}
