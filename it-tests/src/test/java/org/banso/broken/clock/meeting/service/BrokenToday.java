package org.banso.broken.clock.meeting.service;

import java.time.LocalDate;

/** A service that asks the machine. */
public class BrokenToday {
    public LocalDate read() {
        return LocalDate.now();
    }
}
