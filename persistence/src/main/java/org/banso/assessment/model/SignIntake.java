package org.banso.assessment.model;

import org.banso.kernel.model.AboutCase;

/**
 * The caller signs: the own voice, and the shared facts as read.
 *
 * @param version of the shared facts that the signer had before the eyes; nobody signs what they have not read
 */
public record SignIntake(long caseId, int version) implements AboutCase {}
