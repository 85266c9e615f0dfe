package org.banso.broken.gate.meeting.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import org.banso.access.model.Deed;
import org.banso.access.service.CaseGate;
import org.banso.broken.gate.meeting.model.CallMeeting;
import org.banso.directory.model.Role;

/** Asks. */
@Stateless
@RolesAllowed(Role.Names.DESK)
public class Direct {
    private final CaseGate gate;

    public Direct(CaseGate gate) {
        this.gate = gate;
    }

    public void call(CallMeeting command) {
        gate.require(Deed.WRITE, command.caseId());
    }
}
