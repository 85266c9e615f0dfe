package org.banso.session.model;

import java.time.Duration;

/** How many wrong codes in a row are borne, and how long none is taken after them. */
public record FactorLimits(int tries, Duration locked) {}
