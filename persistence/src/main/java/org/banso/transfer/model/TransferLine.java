package org.banso.transfer.model;

import java.io.Serializable;
import java.time.Instant;

/** An import in the list. @param cleared whether its rows are thrown away, and only this line is left */
public record TransferLine(
        long importId,
        TransferKind kind,
        String fileName,
        TransferState state,
        Instant madeAt,
        String byName,
        long rows,
        long done,
        boolean cleared)
        implements Serializable {}
