package org.banso.kernel.model;

/**
 * A command about one case, or a view of one: whoever listens (the audit above all) learns from it which case it was.
 *
 * <p>A query that takes a bare id marks the parameter with {@link CaseId} instead.
 */
public interface AboutCase {

    /** The case's id; never 0. */
    long caseId();
}
