package org.banso.retention.model;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;

/** Approve proposals and destroy, or turn them down. */
public record AnswerDisposal(@NotNull List<@NotNull Long> disposalIds, boolean approved) implements Serializable {

    public AnswerDisposal {
        disposalIds = List.copyOf(disposalIds);
    }
}
