package org.banso.access.model;

import org.banso.kernel.model.Reason;

/** What the access room refuses, beside {@code KernelReason.NOT_FOUND}. */
public enum AccessReason implements Reason {
    /** You may see the case, and this deed is another role's, or more than your ground gives. No values. */
    NOT_YOUR_ROLE,
    /** A part of it is not theirs to see, so they do not write over it. No values. */
    HIDDEN_PART,
    /** Whoever is chosen may not see this case. No values. */
    SHUT_OUT,
    /** Nobody shuts themselves out. No values. */
    BAR_YOURSELF,
    /** Whoever seals a file stays in its circle. No values. */
    CIRCLE_WITHOUT_YOU,
    /** Not on the roll, or no longer. No values. */
    COLLEAGUE_UNKNOWN,
    /** There is a ground already, so there is no glass to break. No values. */
    GLASS_NOT_NEEDED,
    /** Values: the longest that the ward allows, in minutes. */
    GLASS_TOO_LONG,
    /** Several files could be meant; the case number says which. No values. */
    GLASS_WHICH,
    /** Nobody reviews what they did themselves. No values. */
    REVIEW_YOUR_OWN,
    /** Somebody has reviewed it. No values. */
    REVIEWED_ALREADY,
    /** A misuse is said in words. No values. */
    MISUSE_WITHOUT_WORDS,
    /** A provision lies in the future. No values. */
    PROVIDED_IN_FUTURE,
    /** The person was told before it happened. No values. */
    TOLD_BEFORE
}
