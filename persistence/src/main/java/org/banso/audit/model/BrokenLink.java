package org.banso.audit.model;

import java.time.LocalDate;

/**
 * The first place at which the chain does not hold.
 *
 * @param number the link on that day that is altered, or that is missing
 */
public record BrokenLink(LocalDate day, int number, Kind kind) {

    /** What is wrong there. */
    public enum Kind {
        /** The entry does not say what it said when it was sealed. */
        ALTERED,
        /** There is no such entry any more, though there was one before it or after it. */
        MISSING
    }
}
