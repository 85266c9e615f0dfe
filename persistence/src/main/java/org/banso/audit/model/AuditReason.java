package org.banso.audit.model;

import org.banso.kernel.model.Reason;

/** What the audit refuses. */
public enum AuditReason implements Reason {
    /** Nobody reviews their own looking. No values. */
    OWN_LOOKING,
    /** Somebody has reviewed it before. No values. */
    REVIEWED_ALREADY,
    /** The period of a report is backwards, in the future, or longer than can be printed. Value: the longest in days. */
    PERIOD_NOT_POSSIBLE
}
