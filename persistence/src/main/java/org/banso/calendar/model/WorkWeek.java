package org.banso.calendar.model;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** In which weeks something is. */
public enum WorkWeek {
    EVERY,
    /** The first, third … week of the year (ISO 8601). */
    ODD,
    /** The second, fourth … week of the year. */
    EVEN;

    boolean has(LocalDate day) {
        boolean odd = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) % 2 == 1;
        return this == EVERY || odd == (this == ODD);
    }
}
