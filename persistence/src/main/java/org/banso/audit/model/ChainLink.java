package org.banso.audit.model;

import java.time.LocalDate;

/**
 * Where the chain has got to.
 *
 * @param number counts from 1 on each day, without gaps, over entries and changes together
 * @param hash 64 hexadecimal digits
 */
public record ChainLink(LocalDate day, int number, String hash) {

    /** What the very first link follows. */
    static final ChainLink NONE = new ChainLink(LocalDate.of(1, 1, 1), 0, "0".repeat(64));

    /** The place after this one; a clock that went back does not bring a day back. */
    ChainLink next(LocalDate today) {
        return today.isAfter(day) ? new ChainLink(today, 1, hash) : new ChainLink(day, number + 1, hash);
    }

    ChainLink with(String ownHash) {
        return new ChainLink(day, number, ownHash);
    }
}
