package org.banso.calendar.model;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalTime;

/** On that weekday I work, or sit at the desk, from then to then; instead of what I said of it before. */
public record SayPattern(
        @NotNull WorkWeek week,
        @NotNull DayOfWeek weekday,
        @NotNull WorkKind kind,
        @NotNull LocalTime begins,
        @NotNull LocalTime ends) {

    @AssertTrue
    public boolean isInOrder() {
        return begins == null || ends == null || begins.isBefore(ends);
    }
}
