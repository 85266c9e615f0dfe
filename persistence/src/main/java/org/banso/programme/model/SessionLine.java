package org.banso.programme.model;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A date of a programme, earliest first.
 *
 * @param places how many may come
 * @param ofHosts how many people of the hosts came, or null while nobody has written it down
 * @param ofGuests how many people of other agencies came, or null while nobody has written it down
 */
public record SessionLine(
        long sessionId,
        ProgrammeLine programme,
        Instant startsAt,
        Instant endsAt,
        String place,
        int places,
        @Nullable Integer ofHosts,
        @Nullable Integer ofGuests,
        int version)
        implements Serializable {}
