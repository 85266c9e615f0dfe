package org.banso.broken.layers.meeting.web;

import org.banso.broken.layers.meeting.service.MeetingHolding;

/** Sees services. */
public class MeetingPage {
    public Object show(MeetingHolding holding) {
        return holding;
    }
}
