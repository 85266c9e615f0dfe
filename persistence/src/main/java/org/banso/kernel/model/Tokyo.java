package org.banso.kernel.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/** The ward's clock on the wall. Instants are stored, days are the ward's: here they meet. No summer time since 1951. */
public final class Tokyo {

    public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    private Tokyo() {}

    /** The ward's day on which the instant falls. */
    public static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** What the clock on the wall shows at the instant. */
    public static LocalTime timeOf(Instant instant) {
        return LocalTime.ofInstant(instant, ZONE);
    }

    /** The instant at which the clock on the wall shows that day and time. */
    public static Instant at(LocalDate date, LocalTime time) {
        return LocalDateTime.of(date, time).atZone(ZONE).toInstant();
    }

    /** Midnight at the beginning of the day. */
    public static Instant startOf(LocalDate date) {
        return at(date, LocalTime.MIDNIGHT);
    }
}
