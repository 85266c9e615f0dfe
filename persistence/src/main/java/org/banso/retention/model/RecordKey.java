package org.banso.retention.model;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/** One record, by its kind and id. */
public record RecordKey(@NotNull RecordKind kind, long recordId) implements Serializable {}
