package org.banso.calendar.model;

import org.banso.kernel.model.Reason;

/** Why a time cannot be had. */
public enum CalendarReason implements Reason {
    /** It has begun already. Value: the start ({@code Instant}). */
    IN_THE_PAST,
    /** Before the offices open, after they close, or over midnight. Values: from, to ({@code LocalTime}). */
    OUTSIDE_WORKING_HOURS,
    /** Weekend, holiday or closing day. Values: the day ({@code LocalDate}), why ({@link Closure}). */
    CLOSED_DAY,
    /** Beyond the years whose holidays are known. Values: their first and last day ({@code LocalDate}). */
    YEAR_NOT_IN_CALENDAR,
    /** Somebody booked the room for that time, perhaps a moment ago. Value: its name. */
    ROOM_TAKEN,
    /** One of the people is booked for that time, perhaps since a moment ago. Value: their name. */
    PERSON_TAKEN,
    /** One of the people is away at that time. Value: their name. */
    PERSON_AWAY,
    /** No such person on the roll. Value: what was given as uid. */
    PERSON_UNKNOWN,
    /** No such room, or no longer in use. No values. */
    ROOM_UNKNOWN,
    /** Fewer seats than people. Values: seats, people ({@code Integer}). */
    ROOM_TOO_SMALL,
    /** The agency has an open room of that name. Value: the name. */
    ROOM_NAME_TAKEN,
    /** A room is closed from today or a later day on, and only once. No values. */
    ROOM_CLOSES_IN_THE_PAST,
    /** Somebody has booked it for that day or later. Value: the last day on which it is booked ({@code LocalDate}). */
    ROOM_STILL_BOOKED,
    /** The day is today or over: what was closed or open stays so. No values. */
    CLOSING_DAY_OVER,
    /** The day is a closing day already. Value: the day ({@code LocalDate}). */
    CLOSED_ALREADY,
}
