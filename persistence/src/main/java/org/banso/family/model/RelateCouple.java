package org.banso.family.model;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.banso.kernel.model.AboutCase;
import org.banso.kernel.model.RoughDate;
import org.jspecify.annotations.Nullable;

/** What two who are both known are to each other now; a couple that is known gets it as what has become of it. */
public record RelateCouple(
        long caseId,
        long one,
        long two,
        @NotNull CoupleKind couple,
        @Nullable RoughDate since,
        @Nullable RoughDate until)
        implements AboutCase, Serializable {}
