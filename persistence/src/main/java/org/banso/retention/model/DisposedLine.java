package org.banso.retention.model;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** A destroyed record, as register and certificate show it. @param rows how many rows there were, of all tables */
public record DisposedLine(
        RecordKind kind,
        String number,
        LocalDate endedOn,
        LocalDate dueOn,
        Instant disposedAt,
        String certificate,
        String proposedBy,
        String approvedBy,
        int people,
        long rows,
        long changes)
        implements Serializable {}
