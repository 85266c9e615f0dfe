package org.banso.broken.pages.meeting.web;

import org.banso.broken.pages.meeting.service.Gate;

/** Asks what is not meant for pages. */
public class BrokenMeetingPage {
    public Object open() {
        return new Gate();
    }
}
