package org.banso.broken.gate.meeting.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import org.banso.access.model.Deed;
import org.banso.access.service.CaseGate;
import org.banso.broken.gate.meeting.model.CallMeeting;
import org.banso.directory.model.Role;

/** Could ask and does not. */
@Stateless
@RolesAllowed(Role.Names.DESK)
public class BrokenIndirect {
    private final CaseGate gate;

    public BrokenIndirect(CaseGate gate) {
        this.gate = gate;
    }

    public void call(CallMeeting command) {
        log(command);
    }

    private void log(Object command) {}

    void never() {
        gate.require(Deed.READ, 1);
    }
}
