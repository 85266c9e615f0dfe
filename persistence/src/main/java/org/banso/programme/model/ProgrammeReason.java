package org.banso.programme.model;

import org.banso.kernel.model.Reason;

/** What programmes refuse. */
public enum ProgrammeReason implements Reason {
    /** Only the agency that runs a programme keeps its book. Value: the host ({@code Agency}). */
    NOT_THE_HOST,
    /** An agency runs a joint programme with another one. No values. */
    JOINT_WITH_ITSELF,
    /** A session ends after it starts, and on the same day. No values. */
    SESSION_TIMES_WRONG,
    /** Numbers are written down once the session has begun. Value: its start ({@code Instant}). */
    SESSION_NOT_BEGUN,
    /** People of other agencies do not come to this programme. No values. */
    NOT_OPEN_TO_GUESTS,
    /** More came than there are places. Values: places, who came ({@code Integer}). */
    OVER_CAPACITY,
}
