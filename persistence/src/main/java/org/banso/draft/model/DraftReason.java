package org.banso.draft.model;

import org.banso.kernel.model.Reason;

/** What the draft room refuses. */
public enum DraftReason implements Reason {
    /** More than is kept of one form. Value: the limit in kilobytes. */
    TOO_LARGE,
    /** More drafts than are kept for one person. Value: the limit. */
    TOO_MANY
}
