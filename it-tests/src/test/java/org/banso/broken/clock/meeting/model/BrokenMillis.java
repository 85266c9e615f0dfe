package org.banso.broken.clock.meeting.model;

/** Asks the machine for milliseconds. */
public class BrokenMillis {
    public long read() {
        return System.currentTimeMillis();
    }
}
