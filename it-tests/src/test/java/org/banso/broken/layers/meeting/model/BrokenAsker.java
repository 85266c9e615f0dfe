package org.banso.broken.layers.meeting.model;

import org.banso.broken.layers.meeting.service.MeetingHolding;

/** A model that asks a service. */
public class BrokenAsker {
    public Object ask() {
        return new MeetingHolding();
    }
}
