package org.banso.audit.model;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with the chain, for those who look after the platform: nothing of any case, and of no person.
 *
 * @param day of the last link, with its number and hash; null as long as there is none
 * @param waiting rows that have arrived and are not sealed yet
 * @param provedAt when the chain was last proved by night; null as long as it never was
 * @param provedReason why it did not hold; null when it did
 * @param signedDay the day of the newest signed head; null as long as there is none
 */
public record ChainState(
        @Nullable LocalDate day,
        @Nullable Integer link,
        @Nullable String hash,
        long waiting,
        @Nullable Instant provedAt,
        @Nullable String provedReason,
        @Nullable LocalDate signedDay,
        int heads)
        implements Serializable {}
