package org.banso.pin.model;

import org.banso.kernel.model.Reason;

/** What pinning refuses. */
public enum PinReason implements Reason {
    /** Its last day has passed already. Value: the day given ({@code LocalDate}). */
    OVER_ALREADY,
    /** There are as many as anybody reads; one is taken off first. Value: how many ({@code Integer}). */
    TOO_MANY,
    /** It was taken off already. No values. */
    TAKEN_OFF_ALREADY,
    /** It stands there. No values. */
    STANDS,
    /** It was taken off too long ago to be put back. Value: after how many days it is too late ({@code Integer}). */
    TOO_LATE,
}
