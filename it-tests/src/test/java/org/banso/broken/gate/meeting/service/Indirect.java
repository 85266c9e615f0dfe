package org.banso.broken.gate.meeting.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import org.banso.access.model.Deed;
import org.banso.access.service.CaseGate;
import org.banso.broken.gate.meeting.model.CallMeeting;
import org.banso.directory.model.Role;

/** Asks through another method. */
@Stateless
@RolesAllowed(Role.Names.DESK)
public class Indirect {
    private final CaseGate gate;

    public Indirect(CaseGate gate) {
        this.gate = gate;
    }

    public void call(CallMeeting command) {
        open(command.caseId());
    }

    private void open(long id) {
        gate.require(Deed.READ, id);
    }
}
