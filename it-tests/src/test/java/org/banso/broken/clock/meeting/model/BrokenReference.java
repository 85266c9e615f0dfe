package org.banso.broken.clock.meeting.model;

import java.time.Instant;
import java.util.function.Supplier;

/** Asks the machine through a method reference. */
public class BrokenReference {
    public Supplier<Instant> read() {
        return Instant::now;
    }
}
