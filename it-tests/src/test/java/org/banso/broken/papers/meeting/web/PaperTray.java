package org.banso.broken.papers.meeting.web;

/** Where papers leave. */
public class PaperTray {

    public void hand(String paper) {
        assert !paper.isEmpty();
    }
}
