package org.banso.access.model;

/** Why an agency has a standing in a case. */
public enum Ground {
    /** The desk took the first contact: the agencies that run it together work on the case together. */
    JOINT_DESK,
    /** A meeting's decision gave the agency a role in the case. */
    ROLE_DECIDED,
    /** A plan was handed in and waits for, or has, the ward's decision. */
    PLAN_DECISION,
    /** A support conference under secrecy (生活困窮者自立支援法9条, 社会福祉法106条の6), for its window only. */
    SUPPORT_CONFERENCE,
    /** An open request for disclosure (個人情報保護法76条): the ward's officers review what may be given out. */
    DISCLOSURE_REVIEW
}
