package org.banso.planner.model;

/**
 * Somebody who can be planned.
 *
 * @param uid for the answer
 * @param site where they are when they are nowhere else; an index into {@link PlanningTask#travel}
 * @param free for each day the free quarters of an hour, one bit each
 */
public record Worker(String uid, int site, long[] free) {

    public Worker {
        free = free.clone();
    }
}
