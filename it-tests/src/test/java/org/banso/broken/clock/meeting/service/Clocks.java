package org.banso.broken.clock.meeting.service;

import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Makes the clock. */
public class Clocks {
    @Produces
    public Clock clock() {
        return Clock.systemUTC();
    }
}
