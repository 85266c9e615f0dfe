package org.banso.casefile.model;

/** In which order a list of cases stands. */
public enum CaseSort {
    /** The latest opened first. */
    NEWEST,
    /** Who needs somebody first: a danger, then who waits for a first interview, the longest wait first; resting and closed ones last. */
    NEEDS
}
