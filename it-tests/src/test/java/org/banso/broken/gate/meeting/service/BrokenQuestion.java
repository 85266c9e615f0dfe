package org.banso.broken.gate.meeting.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import org.banso.directory.model.Role;
import org.banso.kernel.model.CaseId;

/** Asks nobody. */
@Stateless
@RolesAllowed(Role.Names.DESK)
public class BrokenQuestion {
    public long of(@CaseId long caseId) {
        return caseId;
    }
}
