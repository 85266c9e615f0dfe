package org.banso.broken.pretence.meeting.service;

/** Prints. */
public class BrokenPrinter {
    public void hold() {
        System.out.println("held");
    }
}
