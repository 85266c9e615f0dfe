package org.banso.attachment.model;

import org.banso.kernel.model.Reason;

/** What attaching refuses. */
public enum AttachmentReason implements Reason {
    /** There is nothing in it. No values. */
    EMPTY,
    /** Its bytes are none of the kinds that are taken. Value: those that are ({@code List<FileKind>}). */
    KIND_NOT_TAKEN,
    /** Larger than the ward takes. Value: the most, in kilobytes ({@code Integer}). */
    TOO_LARGE,
    /** It brings a program along. No values. */
    HAS_MACRO,
    /** The scanner found a virus in it. Value: what it calls it. */
    INFECTED,
    /** Nobody has scanned it yet, so nobody opens it. No values. */
    HELD_BACK,
    /** It was removed already. No values. */
    REMOVED_ALREADY,
    /** It is there. No values. */
    NOT_REMOVED,
}
