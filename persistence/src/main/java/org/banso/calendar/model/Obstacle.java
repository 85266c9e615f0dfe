package org.banso.calendar.model;

/** What stood in the way, the plainest first: the finder names the first that holds. */
public enum Obstacle {
    /** All days looked at are closed. */
    ONLY_CLOSED_DAYS,
    /** Open days there are, but all on weekdays that were ruled out. */
    WEEKDAYS_RULED_OUT,
    /** The length does not fit between the hours asked for. */
    LONGER_THAN_THE_HOURS,
    /** The days looked at are over, or too much of the last one is. */
    OVER_ALREADY,
    /** No room has so many seats. */
    NO_ROOM_SO_LARGE,
    /** Nobody on the roll is such a person. With the needs that nobody meets. */
    NOBODY_LIKE_THAT,
    /** Each need has somebody, but it would have to be the same person twice. With the needs that share them. */
    TOO_FEW_PEOPLE,
    /** No room that is large enough is ever free for so long. */
    ROOMS_FULL,
    /** All who meet a need are always booked or away. With these needs. */
    NEVER_FREE,
    /** All the people are free together, but never when a room that is large enough is. */
    NO_ROOM_THEN,
    /** Everyone is free at some time, but never at the same. With the needs without any one of which it would work. */
    NEVER_TOGETHER
}
