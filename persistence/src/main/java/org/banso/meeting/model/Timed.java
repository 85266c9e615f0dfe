package org.banso.meeting.model;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.banso.kernel.model.TimeSpan;

/**
 * A time for something that waits.
 *
 * @param people uids, one for each seat, in the seats' order
 */
public record Timed(Instant startsAt, int minutes, List<String> people, Where where) implements Serializable {

    public Timed {
        people = List.copyOf(people);
    }

    public TimeSpan during() {
        return TimeSpan.of(startsAt, Duration.ofMinutes(minutes));
    }
}
