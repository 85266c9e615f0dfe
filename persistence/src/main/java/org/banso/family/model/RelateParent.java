package org.banso.family.model;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.banso.kernel.model.AboutCase;

/** Two who are both known are child and parent. */
public record RelateParent(
        long caseId, long child, long parent, @NotNull ParentageKind parentage, boolean sure)
        implements AboutCase, Serializable {}
