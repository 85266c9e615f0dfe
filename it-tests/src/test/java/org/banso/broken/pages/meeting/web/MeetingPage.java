package org.banso.broken.pages.meeting.web;

import org.banso.broken.pages.meeting.service.MeetingHolding;

/** Asks a service. */
public class MeetingPage {
    public String hold(MeetingHolding holding) {
        return holding.hold();
    }
}
