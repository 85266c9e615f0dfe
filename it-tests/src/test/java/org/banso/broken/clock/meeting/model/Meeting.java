package org.banso.broken.clock.meeting.model;

import java.time.Instant;

/** Is told the time. */
public class Meeting {
    public boolean isPast(Instant start, Instant now) {
        return start.isBefore(now);
    }
}
