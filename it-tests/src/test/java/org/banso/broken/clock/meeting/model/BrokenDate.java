package org.banso.broken.clock.meeting.model;

import java.util.Date;

/** Asks the machine through an old constructor. */
public class BrokenDate {
    public Date read() {
        return new Date();
    }
}
