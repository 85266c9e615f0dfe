package org.banso.plan.model;

import java.io.Serializable;
import java.time.LocalDate;
import org.banso.directory.model.Agency;

/** A plan that waits for the ward's decision, longest waiting first. */
public record WaitingPlan(
        long planId,
        long caseId,
        String caseNumber,
        int round,
        Agency lead,
        LocalDate startOn,
        LocalDate endOn,
        LocalDate agreedOn)
        implements Serializable {}
