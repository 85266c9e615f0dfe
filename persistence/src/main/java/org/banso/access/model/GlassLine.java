package org.banso.access.model;

import java.io.Serializable;
import java.time.Instant;
import org.banso.directory.model.Agency;
import org.jspecify.annotations.Nullable;

/**
 * A broken glass in a list.
 *
 * @param caseNumber null when the reader does not see the case
 * @param verdict null until reviewed, as all that stands behind it
 */
public record GlassLine(
        long glassId,
        long caseId,
        @Nullable String caseNumber,
        String name,
        Agency agency,
        String reason,
        Instant openedAt,
        Instant until,
        @Nullable Verdict verdict,
        @Nullable String reviewedBy,
        @Nullable String reviewNote)
        implements Serializable {}
