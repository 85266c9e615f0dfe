package org.banso.session.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long a session lasts.
 *
 * @param idle without a touch
 * @param longest in all
 * @param warning before either end
 */
public record SessionLimits(Duration idle, Duration longest, Duration warning) {

    /** How long a right password waits for its code. */
    public static final Duration WAITING = Duration.ofMinutes(10);

    /** Why the session is over at that moment; nothing while it lasts. */
    public Optional<VisitEnd> endOf(Visit visit, Instant now) {
        if (!now.isBefore(visit.cameAt().plus(longest))) {
            return Optional.of(VisitEnd.LONGEST);
        }
        Duration patience = visit.isEntered() || idle.compareTo(WAITING) < 0 ? idle : WAITING;
        return now.isBefore(visit.seenAt().plus(patience)) ? Optional.empty() : Optional.of(VisitEnd.IDLE);
    }

    /** What is left of it when nobody touches it from now on; never negative. */
    public TimeLeft left(Visit visit, Instant now) {
        Duration untilIdle = Duration.between(now, visit.seenAt().plus(idle));
        Duration untilLongest = Duration.between(now, visit.cameAt().plus(longest));
        boolean last = untilLongest.compareTo(untilIdle) <= 0;
        Duration left = last ? untilLongest : untilIdle;
        return new TimeLeft(left.isNegative() ? Duration.ZERO : left, warning, last);
    }
}
