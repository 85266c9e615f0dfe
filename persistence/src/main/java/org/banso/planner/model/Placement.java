package org.banso.planner.model;

import java.util.Arrays;

/**
 * When, with whom and where an errand is.
 *
 * @param day index into the horizon
 * @param start quarter of an hour of that day at which it begins; travelling is before that
 * @param workers for each seat the worker's index
 * @param room index, or {@link #NO_ROOM}
 */
public record Placement(int day, int start, int[] workers, int room) {

    public static final int NO_ROOM = -1;

    public Placement {
        workers = workers.clone();
    }

    /** Whether a family that was told the other would have nothing new to be told: another room is none of its business. */
    boolean isAsToldIn(Placement other) {
        return day == other.day && start == other.start && Arrays.equals(workers, other.workers);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Placement that && isAsToldIn(that) && room == that.room;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * day + start) + Arrays.hashCode(workers)) + room;
    }
}
