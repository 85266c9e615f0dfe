package org.banso.calendar.model;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change of the wish that would give a time.
 *
 * @param number see {@link Kind}; 0 where it has no meaning
 * @param need only for {@link Kind#WITHOUT}
 * @param firstStart the first time that it would give
 */
public record Relief(Kind kind, int number, @Nullable Need need, Instant firstStart) implements Serializable {

    /** What to change. */
    public enum Kind {
        /** Look further ahead. {@code number}: how many days in all. */
        MORE_DAYS,
        /** Rule no weekday out. */
        ANY_WEEKDAY,
        /** Any working hour. */
        ANY_HOUR,
        /** A shorter meeting. {@code number}: minutes. */
        SHORTER,
        /** A smaller room. {@code number}: seats. */
        SMALLER_ROOM,
        /** Meet elsewhere. */
        WITHOUT_ROOM,
        /** Without one of the people. */
        WITHOUT
    }
}
