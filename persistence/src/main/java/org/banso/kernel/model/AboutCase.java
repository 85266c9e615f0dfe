package org.banso.kernel.model;

/** A command about one case: who may is asked, and who did is written down, by its id. */
public interface AboutCase {

    long caseId();
}
