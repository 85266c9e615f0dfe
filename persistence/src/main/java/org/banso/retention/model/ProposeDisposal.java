package org.banso.retention.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;

/** Propose to destroy what is past its time. */
public record ProposeDisposal(@NotNull List<@NotNull @Valid RecordKey> records) implements Serializable {

    public ProposeDisposal {
        records = List.copyOf(records);
    }
}
