package org.banso.session.model;

import java.io.Serializable;
import java.time.Instant;

/** One of my sessions in a list; {@code here} is the one that asks. */
public record VisitLine(String address, String browser, Instant cameAt, Instant seenAt, Factor factor, boolean here)
        implements Serializable {}
