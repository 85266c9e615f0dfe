package org.banso.planner.model;

import java.util.Optional;

/**
 * An errand without a time, and what would give it one.
 *
 * @param errand index
 * @param atAnyTime where it would fit into the plan as it is if the family could always
 */
public record LeftOut(int errand, LeftOutReason reason, Optional<Placement> atAnyTime) {}
