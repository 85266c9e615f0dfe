package org.banso.broken.clock.meeting.model;

import java.time.Instant;

/** Asks the machine. */
public class BrokenNow {
    public Instant read() {
        return Instant.now();
    }
}
