package org.banso.identity.model;

import org.banso.kernel.model.Reason;

/** What the room refuses. */
public enum IdentityReason implements Reason {
    /** Somebody said that they are two people; that is taken back first. No values. */
    SAID_TO_BE_TWO,
    /** Both are in one reception as caller and subject, or the like. Values: the table. */
    JOIN_COLLIDES,
    /** Somebody wrote there since. Values: table and column. */
    CHANGED_SINCE,
    /** The record was joined to another one since; that is undone first. No values. */
    JOINED_AGAIN_SINCE,
    /** A record of the picture was destroyed since. No values. */
    DESTROYED_SINCE,
    /** Somebody has undone it. No values. */
    UNDONE_ALREADY,
    /** Somebody has taken it back. No values. */
    REVOKED_ALREADY
}
