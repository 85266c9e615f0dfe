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
        ALTERED("it does not say what it said when it was sealed"),
        MISSING("it is not there any more, though there was a link before it or after it"),
        VALUE_ALTERED("a value of this change is not the one that was written"),
        VALUE_TAKEN("the values of this change are gone, and no disposal is on record"),
        HEAD_MISSING("the day is over and its signed head is gone"),
        HEAD_FORGED("the day's head was not signed with this key, or does not follow the head before it"),
        HEAD_DIFFERS("the day ends otherwise than the signed head says");

        private final String sentence;

        Kind(String sentence) {
            this.sentence = sentence;
        }

        /** For the command and the log, which speak English. */
        public String sentence() {
            return sentence;
        }
    }
}
