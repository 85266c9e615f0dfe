package org.banso.directory.model;

import org.banso.kernel.model.Reason;

/** What the directory's room refuses. */
public enum DirectoryReason implements Reason {
    /** Logged in, but not on the roll, or no longer active on it. No values. */
    NOT_ON_THE_ROLL
}
