package org.banso.retention.model;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A record past its time.
 *
 * @param holdReason why it stays; nothing when nobody holds it
 * @param disposalId the open proposal; nothing when there is none
 * @param proposedBy name of the colleague
 */
public record DueLine(
        RecordKind kind,
        long recordId,
        String number,
        LocalDate endedOn,
        LocalDate dueOn,
        @Nullable String holdReason,
        @Nullable Long disposalId,
        @Nullable String proposedBy)
        implements Serializable {

    public RecordKey key() {
        return new RecordKey(kind, recordId);
    }
}
