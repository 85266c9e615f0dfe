package org.banso.meeting.model;

/** How people come together. */
public enum Place {
    /** In a room of one of the houses. */
    ROOM,
    /** At the family's, or wherever they want to be met. */
    VISIT,
    /** By telephone. */
    PHONE
}
