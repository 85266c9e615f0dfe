package org.banso.family.model;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.banso.kernel.model.AboutCase;
import org.banso.kernel.model.RoughDate;
import org.jspecify.annotations.Nullable;

/** How two are with each other; of violence the first does it to the second. */
public record AddTie(
        long caseId,
        long from,
        long to,
        @NotNull TieKind tie,
        @Nullable RoughDate since,
        @Nullable RoughDate until) implements AboutCase, Serializable {}
