package org.banso.broken.deeds.meeting.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import org.banso.access.model.Deed;
import org.banso.access.service.CaseGate;
import org.banso.directory.model.Role;
import org.banso.kernel.model.Act;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.CaseId;

/** Gives a paper to whoever may read, and only looks whether they may print. */
@Stateless
@RolesAllowed(Role.Names.DESK)
public class BrokenPaper {
    private final CaseGate gate;

    public BrokenPaper(CaseGate gate) {
        this.gate = gate;
    }

    @Audited(value = "meeting.paper", look = true, act = Act.PRINT)
    public boolean paper(@CaseId long caseId) {
        gate.require(Deed.READ, caseId);
        return mayPrint(caseId);
    }

    private boolean mayPrint(long caseId) {
        return gate.permits(Deed.PRINT, caseId);
    }
}
