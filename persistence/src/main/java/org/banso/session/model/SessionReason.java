package org.banso.session.model;

import org.banso.kernel.model.Reason;

/** What the log-in refuses. */
public enum SessionReason implements Reason {
    /** Unknown name, wrong password or a person who may no longer log in; nobody is told which. No values. */
    CREDENTIALS,
    /** Too many wrong ones. Value: in how many minutes another try is taken. */
    TRY_LATER,
    /** The password is right, and the directory gives no role here. No values. */
    NO_ROLE,
    /** Nobody comes in from this network. No values. */
    NETWORK,
    /** The directory does not answer, so nobody can be known. No values. */
    DIRECTORY_SILENT,
    /** The password was given too long ago, or not at all: begin again. No values. */
    NOT_WAITING,
    /** A code that is not right, no longer right, or was used. No values. */
    CODE,
    /** Too many wrong codes. Value: the instant until which none is taken. */
    CODE_LOCKED,
    /** Wants proof from the last minutes of who sits there. No values. */
    NOT_FRESH,
    /** The proof that was given is wrong. No values. */
    PROOF,
    /** Nobody on the roll has that id, or they have no second factor. No values. */
    NO_FACTOR,
    /** One's own factor is reset by others. No values. */
    RESET_OWN,
    /** Whoever asked for a reset does not confirm it. No values. */
    RESET_SAME,
    /** A reset of this person is asked for already. No values. */
    RESET_TWICE,
    /** Confirmed or dropped meanwhile. No values. */
    RESET_GONE,
    /** Not an address with the length of its network. No values. */
    NETWORK_UNREADABLE,
    /** Too many addresses to trust. Value: the shortest length. */
    NETWORK_TOO_WIDE,
    /** There is a line for exactly this network that holds. Value: the network. */
    NETWORK_NAMED_ALREADY,
    /** Whoever says it comes from there. No values. */
    NETWORK_SHUTS_YOU_OUT,
    /** There is no such line, or it holds no longer. No values. */
    NETWORK_OVER,
    /** Nothing ends before today. Value: today. */
    NETWORK_ENDS_IN_PAST
}
