package org.banso.broken.layers.meeting.service;

import org.banso.broken.layers.meeting.web.MeetingPage;

/** A service that asks a page. */
public class BrokenPageAsker {
    public Object ask() {
        return new MeetingPage();
    }
}
