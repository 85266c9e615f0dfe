package org.banso.broken.names.meeting.model;

import org.banso.kernel.model.Reason;

/** Reasons under another name. */
public enum BrokenRefusals implements Reason {
    ROOM_TAKEN
}
