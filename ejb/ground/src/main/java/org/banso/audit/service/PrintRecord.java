package org.banso.audit.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.banso.access.model.Deed;
import org.banso.access.service.CaseGate;
import org.banso.directory.model.Role;
import org.banso.kernel.model.Act;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.CaseId;

/**
 * That a page went to a printer: the browser says so before it prints. Whoever takes a photograph of the screen is not
 * heard; what was shown is in the trail already.
 */
@Stateless
@RolesAllowed({
    Role.Names.DESK,
    Role.Names.CASEWORKER,
    Role.Names.PSYCHOLOGIST,
    Role.Names.SUPERVISOR,
    Role.Names.WARD_OFFICER,
    Role.Names.COUNCIL_MEMBER,
    Role.Names.CENTRE_CLERK,
    Role.Names.ADMINISTRATOR
})
public class PrintRecord {

    /** The path of a page, which is a code and names nobody. */
    static final String PAGE = "[a-z]{1,20}(/[a-z-]{1,40})?\\.xhtml";

    @Inject
    private CaseGate gate;

    protected PrintRecord() {}

    public PrintRecord(CaseGate gate) {
        this.gate = gate;
    }

    /** @param page such as {@code casefile/cases.xhtml} */
    @Audited(value = "audit.printed", look = true, act = Act.PRINT)
    public void printed(@NotNull @Pattern(regexp = PAGE) String page) {
        // that it was called is all there is to tell; the audit listens
    }

    /**
     * The page of whoever may not print says so on its paper, and nothing else.
     *
     * @param page such as {@code casefile/case.xhtml}
     * @throws org.banso.kernel.model.Refused NOT_FOUND, NOT_YOUR_ROLE
     */
    @Audited(value = "audit.printed", look = true, act = Act.PRINT)
    public void printedOfCase(@CaseId long caseId, @NotNull @Pattern(regexp = PAGE) String page) {
        gate.require(Deed.PRINT, caseId);
    }
}
