package org.banso.calendar.model;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.banso.kernel.model.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * What a time must satisfy: the part of the question that a person may change when nothing is found.
 *
 * @param window the days to look at, both bounds given
 * @param notBefore not earlier by the clock, null when it does not matter
 * @param notAfter over by then, null when it does not matter
 * @param seats one per need; two seats are two people
 * @param roomCapacity seats that the room must have; 0 when no room is needed
 */
record SlotTerms(
        DateRange window,
        Set<DayOfWeek> excludedWeekdays,
        @Nullable LocalTime notBefore,
        @Nullable LocalTime notAfter,
        Duration length,
        List<Seat> seats,
        int roomCapacity) {

    /** @param uids who meets the need */
    record Seat(Need need, Set<String> uids) {}

    boolean needsRoom() {
        return roomCapacity > 0;
    }

    SlotTerms within(DateRange days) {
        return new SlotTerms(days, excludedWeekdays, notBefore, notAfter, length, seats, roomCapacity);
    }

    SlotTerms onAnyWeekday() {
        return new SlotTerms(window, Set.of(), notBefore, notAfter, length, seats, roomCapacity);
    }

    SlotTerms atAnyHour() {
        return new SlotTerms(window, excludedWeekdays, null, null, length, seats, roomCapacity);
    }

    SlotTerms lasting(Duration other) {
        return new SlotTerms(window, excludedWeekdays, notBefore, notAfter, other, seats, roomCapacity);
    }

    SlotTerms inRoomFor(int people) {
        return new SlotTerms(window, excludedWeekdays, notBefore, notAfter, length, seats, people);
    }

    SlotTerms withSeats(List<Seat> others) {
        return new SlotTerms(window, excludedWeekdays, notBefore, notAfter, length, others, roomCapacity);
    }
}
