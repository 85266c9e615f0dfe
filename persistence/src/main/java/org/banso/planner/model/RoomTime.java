package org.banso.planner.model;

/**
 * A room that can be planned.
 *
 * @param site an index into {@link PlanningTask#travel}
 * @param capacity people
 * @param free for each day the free quarters of an hour, one bit each
 */
public record RoomTime(long id, int site, int capacity, long[] free) {

    public RoomTime {
        free = free.clone();
    }
}
