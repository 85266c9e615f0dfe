package org.banso.access.model;

/** Why an agency, or one person, has a standing in a case. */
public enum Ground {
    /** The desk took the first contact: the agencies that run it together work on the case together. */
    JOINT_DESK,
    /** A meeting's decision gave the agency a role in the case. */
    ROLE_DECIDED,
    /** A plan was handed in and waits for, or has, the ward's decision. */
    PLAN_DECISION,
    /** The person agreed that this agency learns these items, for that time (個人情報保護法69条2項1号). */
    CONSENT,
    /** A member of a support conference under secrecy (生活困窮者自立支援法9条, 社会福祉法106条の6), for its window only. */
    SUPPORT_CONFERENCE,
    /** A look that no other ground gave, for hours, with a reason, told and reviewed. */
    BREAK_GLASS,
    /** The person asked for their own data, and the ward reviews what it may hand out. */
    DISCLOSURE_REVIEW
}
