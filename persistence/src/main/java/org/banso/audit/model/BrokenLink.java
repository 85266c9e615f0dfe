package org.banso.audit.model;

import java.time.LocalDate;

/**
 * The first place at which the chain does not hold.
 *
 * @param number the link on that day that is altered, or that is missing; of a head, the last link of the day
 */
public record BrokenLink(LocalDate day, int number, Kind kind) {

    /** What is wrong there. */
    public enum Kind {
        /** The entry or change does not say what it said when it was sealed. */
        ALTERED,
        /** There is no such link any more, though there was one before it or after it. */
        MISSING,
        /** The change is there, but a value beside it is not the one that was written. */
        VALUE_ALTERED,
        /** The change's values are gone, and the chain does not say that they were to be forgotten. */
        VALUE_TAKEN,
        /** The day is over and has no signed head any more. */
        HEAD_MISSING,
        /** The head was not signed with the key, or is not the one that followed the head before. */
        HEAD_FORGED,
        /** The day's chain ends otherwise than the head says that was signed. */
        HEAD_DIFFERS
    }
}
