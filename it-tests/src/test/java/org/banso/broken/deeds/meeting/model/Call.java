package org.banso.broken.deeds.meeting.model;

import org.banso.access.model.Deed;
import org.banso.access.model.Needs;

/** Somebody is called to talk about a case. */
public final class Call {

    private Call() {}

    @Needs(Deed.INVITE)
    public static void to(long caseId) {
        assert caseId > 0;
    }
}
