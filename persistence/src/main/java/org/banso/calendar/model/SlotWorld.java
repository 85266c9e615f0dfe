package org.banso.calendar.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.banso.kernel.model.TimeSpan;

/**
 * How things stand when the question is asked: the part that nobody can change by asking differently.
 *
 * @param openTime known at least until {@code knownUntilExclusive}
 * @param knownUntilExclusive up to which day bookings and absences were read
 * @param now nothing that has begun is offered
 * @param people everyone who could take a seat, each once
 * @param rooms all rooms in use
 */
record SlotWorld(
        OpenTime openTime, LocalDate knownUntilExclusive, Instant now, List<Candidate> people, List<RoomOption> rooms) {

    /**
     * @param busy bookings and absences, in any order, overlapping or not
     * @param familiar whether they know the family
     * @param bookedMinutes how much they have on
     */
    record Candidate(String uid, List<TimeSpan> busy, boolean familiar, long bookedMinutes) {}

    record RoomOption(long id, int capacity, List<TimeSpan> busy) {}
}
