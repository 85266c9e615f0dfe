package org.banso.broken.clock.meeting.model;

import java.time.Clock;

/** A model with a clock. */
public record BrokenHolder(Clock clock) {}
