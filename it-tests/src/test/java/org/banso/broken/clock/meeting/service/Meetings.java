package org.banso.broken.clock.meeting.service;

import java.time.Clock;
import java.time.LocalDate;

/** Has a clock. */
public class Meetings {
    public LocalDate today(Clock clock) {
        return LocalDate.now(clock);
    }
}
