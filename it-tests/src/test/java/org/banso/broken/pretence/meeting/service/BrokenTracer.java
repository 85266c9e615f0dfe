package org.banso.broken.pretence.meeting.service;

/** Prints a trace. */
public class BrokenTracer {
    public void hold(RuntimeException e) {
        e.printStackTrace();
    }
}
