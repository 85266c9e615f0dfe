package org.banso.assessment.model;

/** How far the person goes out (外出範囲), with the answers of the national survey, from the widest to the narrowest. */
public enum ActivityRange {
    /** Goes out for a hobby only. */
    HOBBY_ONLY,
    /** Goes as far as a shop nearby. */
    NEIGHBOURHOOD,
    /** Leaves the own room, not the house. */
    HOUSE_ONLY,
    /** Hardly leaves the own room. */
    ROOM_ONLY,
    UNKNOWN
}
