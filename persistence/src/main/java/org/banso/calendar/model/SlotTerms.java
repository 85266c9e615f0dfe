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
 * @param speakers at least one of these sits there, because somebody wants to talk in another language; null when none does
 */
record SlotTerms(
        DateRange window,
        Set<DayOfWeek> excludedWeekdays,
        @Nullable LocalTime notBefore,
        @Nullable LocalTime notAfter,
        Duration length,
        List<Seat> seats,
        int roomCapacity,
        @Nullable Set<String> speakers) {

    /** In Japanese. */
    SlotTerms(
            DateRange window,
            Set<DayOfWeek> excludedWeekdays,
            @Nullable LocalTime notBefore,
            @Nullable LocalTime notAfter,
            Duration length,
            List<Seat> seats,
            int roomCapacity) {
        this(window, excludedWeekdays, notBefore, notAfter, length, seats, roomCapacity, null);
    }

    /**
     * @param uids who meets the need and is of the gender asked for
     * @param ofAnyGender who meets the need
     */
    record Seat(Need need, Set<String> uids, Set<String> ofAnyGender) {

        Seat(Need need, Set<String> uids) {
            this(need, uids, uids);
        }
    }

    boolean needsRoom() {
        return roomCapacity > 0;
    }

    SlotTerms within(DateRange days) {
        return new SlotTerms(days, excludedWeekdays, notBefore, notAfter, length, seats, roomCapacity, speakers);
    }

    SlotTerms onAnyWeekday() {
        return new SlotTerms(window, Set.of(), notBefore, notAfter, length, seats, roomCapacity, speakers);
    }

    SlotTerms atAnyHour() {
        return new SlotTerms(window, excludedWeekdays, null, null, length, seats, roomCapacity, speakers);
    }

    SlotTerms lasting(Duration other) {
        return new SlotTerms(window, excludedWeekdays, notBefore, notAfter, other, seats, roomCapacity, speakers);
    }

    SlotTerms inRoomFor(int people) {
        return new SlotTerms(window, excludedWeekdays, notBefore, notAfter, length, seats, people, speakers);
    }

    boolean asksGender() {
        return seats.stream().anyMatch(seat -> !seat.uids().equals(seat.ofAnyGender()));
    }

    SlotTerms ofAnyGender() {
        return withSeats(seats.stream()
                .map(seat -> new Seat(seat.need(), seat.ofAnyGender()))
                .toList());
    }

    SlotTerms inJapanese() {
        return new SlotTerms(window, excludedWeekdays, notBefore, notAfter, length, seats, roomCapacity, null);
    }

    SlotTerms withSeats(List<Seat> others) {
        return new SlotTerms(window, excludedWeekdays, notBefore, notAfter, length, others, roomCapacity, speakers);
    }
}
