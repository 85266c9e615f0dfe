package org.banso.audit.model;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An unusual looking in a list.
 *
 * @param name who looked; null where it is about a case
 * @param caseNumber null where it is about a person, or the reader may not see the case
 * @param measured what was counted, {@code bound} from where on it is shown
 * @param ownUsual the person's median a day; null when there are too few days
 * @param usual the agency's median a day and person; null where it does not count
 */
public record FindingLine(
        long id,
        FindingKind kind,
        LocalDate day,
        @Nullable String name,
        @Nullable String caseNumber,
        int measured,
        @Nullable Integer ownUsual,
        @Nullable Integer usual,
        int bound,
        @Nullable String reviewedBy,
        @Nullable Instant reviewedAt,
        @Nullable String remark,
        boolean misuse)
        implements Serializable {}
