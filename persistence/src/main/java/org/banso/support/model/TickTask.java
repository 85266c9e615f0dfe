package org.banso.support.model;

/**
 * Ticks a task, or takes the tick away.
 *
 * @param version of the task that the reader had before the eyes
 */
public record TickTask(long taskId, int version) {}
