package org.banso.broken.pretence.meeting.service;

/** Does nothing. */
public class BrokenStub {
    public int hold() {
        throw new UnsupportedOperationException();
    }
}
