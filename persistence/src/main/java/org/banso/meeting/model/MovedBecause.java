package org.banso.meeting.model;

/** Why something is at another time than was proposed or booked before, or with other people; the first that holds. */
public enum MovedBecause {
    /** Somebody is away then. */
    PERSON_AWAY,
    /** Somebody is booked then. */
    PERSON_BOOKED,
    /** The room is booked, or closed. */
    ROOM_TAKEN,
    /** The family can no longer. */
    FAMILY_CANNOT,
    /** It made way, so that more or the more urgent have a time. */
    MADE_WAY
}
