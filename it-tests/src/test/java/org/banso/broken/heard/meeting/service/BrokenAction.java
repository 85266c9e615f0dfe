package org.banso.broken.heard.meeting.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import org.banso.broken.heard.meeting.model.CallMeeting;
import org.banso.directory.model.Role;
import org.banso.kernel.model.Audited;

/** Calls itself by another room. */
@Stateless
@RolesAllowed(Role.Names.DESK)
public class BrokenAction {
    @Audited("plan.call")
    public void call(CallMeeting command) {}
}
