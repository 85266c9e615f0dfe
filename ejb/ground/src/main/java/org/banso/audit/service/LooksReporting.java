package org.banso.audit.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import org.banso.access.model.Deed;
import org.banso.access.service.CaseGate;
import org.banso.audit.model.Looks;
import org.banso.audit.model.LooksReport;
import org.banso.directory.model.Role;
import org.banso.kernel.model.Act;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.CaseId;
import org.banso.kernel.model.Fresh;

/** "Who looked at my record": what staff hand out to the person whom a case is about. */
@Stateless
@RolesAllowed({Role.Names.DESK, Role.Names.CASEWORKER, Role.Names.PSYCHOLOGIST, Role.Names.SUPERVISOR})
public class LooksReporting {

    @Inject
    private CaseGate gate;

    @Inject
    private Looks looks;

    @Inject
    private Clock clock;

    protected LooksReporting() {}

    public LooksReporting(CaseGate gate, Looks looks, Clock clock) {
        this.gate = gate;
        this.looks = looks;
        this.clock = clock;
    }

    /** The case that a report would be about. @throws org.banso.kernel.model.Refused NOT_FOUND, NOT_YOUR_ROLE */
    @Audited(value = "audit.looks", look = true)
    public String caseNumber(@CaseId long caseId) {
        gate.require(Deed.WRITE, caseId);
        return looks.caseNumber(caseId);
    }

    /**
     * @throws org.banso.kernel.model.Refused NOT_FOUND, NOT_YOUR_ROLE, PERIOD_NOT_POSSIBLE, NOT_FRESH
     */
    @Fresh
    @Audited(value = "audit.report", look = true, act = Act.EXPORT)
    public LooksReport report(@CaseId long caseId, @NotNull LocalDate from, @NotNull LocalDate toInclusive) {
        gate.require(Deed.WRITE, caseId);
        gate.require(Deed.EXPORT, caseId);
        return looks.report(caseId, from, toInclusive, clock.instant());
    }
}
