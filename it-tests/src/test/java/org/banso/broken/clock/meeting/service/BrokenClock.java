package org.banso.broken.clock.meeting.service;

import java.time.Clock;

/** A service with a clock of its own. */
public class BrokenClock {
    public Clock read() {
        return Clock.systemUTC();
    }
}
