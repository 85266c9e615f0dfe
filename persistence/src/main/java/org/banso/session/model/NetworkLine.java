package org.banso.session.model;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A network in the administrator's list.
 *
 * @param addedBy their name, or their uid; null for one that the database's keeper wrote
 * @param endsOn the first day on which it holds no longer; null while there is no end
 * @param over whether that day has come
 */
public record NetworkLine(
        long id,
        String network,
        NetworkRule rule,
        String reason,
        @Nullable String addedBy,
        @Nullable Instant addedAt,
        @Nullable LocalDate endsOn,
        boolean over)
        implements Serializable {}
