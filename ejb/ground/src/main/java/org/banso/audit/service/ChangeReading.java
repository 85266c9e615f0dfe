package org.banso.audit.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.banso.access.model.Deed;
import org.banso.access.service.CaseGate;
import org.banso.audit.model.ChangeLine;
import org.banso.audit.model.Changes;
import org.banso.directory.model.Role;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.CaseId;

/** The changes of a case, for the supervisors of an agency that works on it. */
@Stateless
@RolesAllowed(Role.Names.SUPERVISOR)
public class ChangeReading {

    @Inject
    private CaseGate gate;

    @Inject
    private Changes changes;

    protected ChangeReading() {}

    public ChangeReading(CaseGate gate, Changes changes) {
        this.gate = gate;
        this.changes = changes;
    }

    /**
     * The latest first, at most a page and one.
     *
     * @param before only what is older than this line; 0 for the latest
     */
    @Audited(value = "audit.changes", look = true)
    public List<ChangeLine> ofCase(@CaseId long caseId, long before) {
        gate.require(Deed.WRITE, caseId);
        return changes.ofCase(caseId, before == 0 ? Long.MAX_VALUE : before);
    }
}
