package org.banso.disclosure.model;

/** Why nothing at all is given (82条2項). */
public enum Refusal {
    /** Every passage is withheld (78条1項). */
    ALL_WITHHELD,
    /** The ward does not hold it. */
    NOT_HELD,
    /** Saying whether it exists would already disclose it (81条). */
    EXISTENCE,
    /** The request lacks what the law asks, and was not completed (77条3項). */
    FORM;

    /** Whether every passage must have been judged, and withheld. */
    boolean restsOnPassages() {
        return this == ALL_WITHHELD;
    }
}
