package org.banso.broken.clock.meeting.model;

import java.util.Date;
import java.util.function.Supplier;

/** Asks the machine through a reference to it. */
public class BrokenDateReference {
    public Supplier<Date> read() {
        return Date::new;
    }
}
