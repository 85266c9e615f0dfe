package org.banso.meeting.model;

import java.io.Serializable;

/**
 * How far the planner has come.
 *
 * @param thinking whether it is still looking
 * @param seconds since it began
 * @param ofSeconds how long it looks at most
 * @param placed how many have a time in the best plan until now
 * @param of how many wait
 * @param waitingDays of all, weighted by urgency, in the best plan until now
 * @param tried plans
 */
public record PlanningProgress(
        boolean thinking, int seconds, int ofSeconds, int placed, int of, long waitingDays, long tried)
        implements Serializable {}
