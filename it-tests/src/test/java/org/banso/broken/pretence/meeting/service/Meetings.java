package org.banso.broken.pretence.meeting.service;

/** Does something. */
public class Meetings {
    public int hold() {
        return 1;
    }
}
