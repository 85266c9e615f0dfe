package org.banso.planner.model;

import java.util.List;

/**
 * Something that waits for a time: a first interview, a coordination meeting, a visit, a call.
 *
 * @param key for the answer; each once
 * @param length quarters of an hour
 * @param urgency weight of a day of waiting, at least 1
 * @param seats for each seat the workers who could sit there, as indexes; a worker sits on one seat only
 * @param familiar workers who know the family, as indexes
 * @param where a room, a place to go to, or the telephone
 * @param possible for each day the quarters of an hour at which the family can, one bit each: the whole errand lies in them
 */
public record Errand(
        long key, int length, int urgency, List<int[]> seats, int[] familiar, Where where, long[] possible) {

    /** Where an errand takes place. */
    public sealed interface Where {}

    /** In any room for so many people. */
    public record InRoom(int capacity) implements Where {}

    /** At a place outside; everybody goes there from their own site and back. */
    public record AtSite(int site) implements Where {}

    /** By telephone: everybody stays where they are. */
    public record ByPhone() implements Where {}

    public Errand {
        if (length < 1 || urgency < 1 || seats.isEmpty()) {
            throw new IllegalArgumentException("an errand lasts, matters and needs somebody");
        }
        seats = List.copyOf(seats);
        familiar = familiar.clone();
        possible = possible.clone();
    }

    Errand at(Where elsewhere) {
        return new Errand(key, length, urgency, seats, familiar, elsewhere, possible);
    }

    Errand possibleAt(long[] times) {
        return new Errand(key, length, urgency, seats, familiar, where, times);
    }
}
