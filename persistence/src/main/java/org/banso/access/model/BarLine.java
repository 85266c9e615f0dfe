package org.banso.access.model;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody shut out of a file, as its page of grounds shows it. */
public record BarLine(
        long barId,
        String name,
        BarKind why,
        Instant since,
        @Nullable Instant until,
        String saidBy,
        boolean open) implements Serializable {}
