package org.banso.session.model;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One session.
 *
 * @param address from where, as the server sees it
 * @param browser in a few words
 * @param enteredAt null while the second factor is waited for
 * @param provenAt when password or code were last right
 */
public record Visit(
        long id,
        String uid,
        String address,
        String browser,
        Instant cameAt,
        @Nullable Instant enteredAt,
        Instant seenAt,
        Instant provenAt,
        Factor factor) {

    public boolean isEntered() {
        return enteredAt != null;
    }

    public boolean isFresh(Duration within, Instant now) {
        return isEntered() && now.isBefore(provenAt.plus(within));
    }
}
