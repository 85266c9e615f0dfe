package org.banso.meeting.model;

/** How a proposal stands. */
public enum ProposalState {
    /** The next plan may change it. */
    PROPOSED,
    /** Stays as it is in every plan, until somebody lets it go or books it. */
    PINNED,
    /** Somebody accepted it: there is a meeting. */
    BOOKED,
    /** No time was found. */
    LEFT_OUT
}
