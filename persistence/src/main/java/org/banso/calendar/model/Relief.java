package org.banso.calendar.model;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change of the wish that would give a time, or two where one is not enough.
 *
 * @param number see {@link Kind}; 0 where it has no meaning
 * @param need only for {@link Kind#WITHOUT}
 * @param also what must be changed as well, where no single change gives a time; null for nothing
 * @param firstStart the first time that it would give
 */
public record Relief(
        Kind kind,
        int number,
        @Nullable Need need,
        @Nullable Kind also,
        Instant firstStart) implements Serializable {

    /** A single change. */
    public Relief(Kind kind, int number, @Nullable Need need, Instant firstStart) {
        this(kind, number, need, null, firstStart);
    }

    /** What to change. */
    public enum Kind {
        /** Look further ahead. {@code number}: how many days in all. */
        MORE_DAYS,
        /** Rule no weekday out. */
        ANY_WEEKDAY,
        /** Any working hour. */
        ANY_HOUR,
        /** Without the gender asked for. */
        ANY_GENDER,
        /** Without the language asked for, or with an interpreter. */
        ANY_LANGUAGE,
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
