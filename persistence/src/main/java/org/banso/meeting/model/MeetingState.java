package org.banso.meeting.model;

/** A meeting's life: called, then held or called off; held and called off are last. */
public enum MeetingState {
    CALLED,
    /** Its minutes are written. */
    HELD,
    CANCELLED
}
