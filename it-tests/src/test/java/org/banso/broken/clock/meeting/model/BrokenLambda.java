package org.banso.broken.clock.meeting.model;

import java.time.LocalDate;
import java.util.function.Supplier;

/** Asks the machine in a lambda. */
public class BrokenLambda {
    public Supplier<LocalDate> read() {
        return () -> LocalDate.now();
    }
}
