package org.banso.broken.heard.meeting.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import org.banso.directory.model.Role;
import org.banso.kernel.model.Audited;

/** Has the id of a case that nobody recognises. */
@Stateless
@RolesAllowed(Role.Names.DESK)
public class BrokenMark {
    @Audited(value = "meeting.ofCase", look = true)
    public void of(long caseId) {}
}
