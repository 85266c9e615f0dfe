package org.banso.plan.model;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A plan in the case's list, newest round first. */
public record PlanLine(
        long planId,
        int round,
        PlanState state,
        LocalDate startOn,
        LocalDate endOn,
        @Nullable LocalDate agreedOn,
        @Nullable LocalDate decidedOn)
        implements Serializable {}
