package org.banso.broken.deeds.meeting.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import org.banso.access.model.Deed;
import org.banso.access.service.CaseGate;
import org.banso.broken.deeds.meeting.model.Call;
import org.banso.directory.model.Role;
import org.banso.kernel.model.CaseId;

/** Asks for another deed than it does. */
@Stateless
@RolesAllowed(Role.Names.DESK)
public class BrokenCalling {
    private final CaseGate gate;

    public BrokenCalling(CaseGate gate) {
        this.gate = gate;
    }

    public void call(@CaseId long caseId) {
        gate.require(Deed.WRITE, caseId);
        through(caseId);
    }

    private void through(long caseId) {
        Call.to(caseId);
    }
}
