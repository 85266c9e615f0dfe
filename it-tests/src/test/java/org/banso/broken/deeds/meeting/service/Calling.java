package org.banso.broken.deeds.meeting.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import org.banso.access.model.Deed;
import org.banso.access.service.CaseGate;
import org.banso.broken.deeds.meeting.model.Call;
import org.banso.directory.model.Role;
import org.banso.kernel.model.Act;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.CaseId;

/** Asks for the deed that it does. */
@Stateless
@RolesAllowed(Role.Names.DESK)
public class Calling {
    private final CaseGate gate;

    public Calling(CaseGate gate) {
        this.gate = gate;
    }

    public void call(@CaseId long caseId) {
        gate.require(Deed.INVITE, caseId);
        Call.to(caseId);
    }

    @Audited(value = "meeting.paper", look = true, act = Act.PRINT)
    public long paper(@CaseId long caseId) {
        gate.require(Deed.PRINT, caseId);
        return caseId;
    }
}
