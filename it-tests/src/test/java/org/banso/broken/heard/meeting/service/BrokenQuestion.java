package org.banso.broken.heard.meeting.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import org.banso.directory.model.Role;
import org.banso.kernel.model.CaseId;

/** Is asked about a case and is not heard. */
@Stateless
@RolesAllowed(Role.Names.DESK)
public class BrokenQuestion {
    public void of(@CaseId long caseId) {}
}
