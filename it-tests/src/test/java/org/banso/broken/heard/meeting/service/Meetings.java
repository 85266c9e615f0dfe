package org.banso.broken.heard.meeting.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import org.banso.broken.heard.meeting.model.CallMeeting;
import org.banso.directory.model.Role;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.CaseId;

/** Is heard. */
@Stateless
@RolesAllowed(Role.Names.DESK)
public class Meetings {
    @Audited("meeting.call")
    public void call(CallMeeting command) {}

    @Audited(value = "meeting.ofCase", look = true)
    public void of(@CaseId long caseId) {}

    public void rooms() {}
}
