package org.banso.retention.model;

/** How far a disposal has come. */
public enum DisposalState {
    PROPOSED,
    TURNED_DOWN,
    DONE
}
