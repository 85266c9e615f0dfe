package org.banso.plan.service;

import java.time.Instant;
import java.time.LocalDate;
import org.banso.kernel.model.Tokyo;

/** When something happened of which only the day is known: now, or the last second of that earlier day. */
final class HappenedOn {

    private HappenedOn() {}

    static Instant day(LocalDate day, Instant now) {
        return day.equals(Tokyo.dateOf(now))
                ? now
                : Tokyo.startOf(day.plusDays(1)).minusSeconds(1);
    }
}
