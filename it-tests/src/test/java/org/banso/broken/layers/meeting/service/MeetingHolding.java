package org.banso.broken.layers.meeting.service;

import org.banso.broken.layers.meeting.model.Meeting;

/** Sees its model. */
public class MeetingHolding {
    public boolean held(Meeting meeting) {
        return meeting != null;
    }
}
