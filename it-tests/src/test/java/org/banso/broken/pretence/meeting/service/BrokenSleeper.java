package org.banso.broken.pretence.meeting.service;

/** Waits. */
public class BrokenSleeper {
    public void hold() throws InterruptedException {
        Thread.sleep(1);
    }
}
