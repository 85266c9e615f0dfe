package org.banso.access.model;

import java.io.Serializable;
import java.time.Instant;
import org.banso.directory.model.Agency;
import org.jspecify.annotations.Nullable;

/**
 * One standing on the page of grounds.
 *
 * @param agency null for one person's
 * @param name the person's; null for an agency's
 * @param until null as long as the case
 * @param gives at most
 */
public record StandingLine(
        Ground ground,
        @Nullable Agency agency,
        @Nullable String name,
        Instant since,
        @Nullable Instant until,
        boolean open,
        CaseSight gives)
        implements Serializable {}
