package org.banso.plan.model;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.banso.kernel.model.AboutCase;

/**
 * The person agreed to the plan as it reads in this version; with that it goes to the ward.
 *
 * @param version of the plan to which the person agreed
 */
public record AgreePlan(
        long caseId,
        long planId,
        int version,
        @NotNull LocalDate agreedOn,
        @NotNull AgreedHow how) implements AboutCase {}
