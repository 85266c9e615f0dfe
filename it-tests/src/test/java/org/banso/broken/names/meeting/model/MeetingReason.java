package org.banso.broken.names.meeting.model;

import org.banso.kernel.model.Reason;

/** Called as it should be. */
public enum MeetingReason implements Reason {
    ROOM_TAKEN
}
