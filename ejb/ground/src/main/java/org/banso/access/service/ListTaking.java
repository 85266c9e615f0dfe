package org.banso.access.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.banso.access.model.TakenCases;
import org.banso.directory.model.Role;
import org.banso.kernel.model.Act;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.Fresh;

/** Taking a list away as a file, as the page shows it: what may not leave stays behind, and it is written down. */
@Stateless
@RolesAllowed({
    Role.Names.DESK,
    Role.Names.CASEWORKER,
    Role.Names.PSYCHOLOGIST,
    Role.Names.SUPERVISOR,
    Role.Names.WARD_OFFICER,
    Role.Names.ADMINISTRATOR
})
public class ListTaking {

    /** Lines of a page, each about a few cases at most. */
    private static final int MOST = 20_000;

    @Inject
    private CaseGate gate;

    @Inject
    private TakenCases cases;

    protected ListTaking() {}

    public ListTaking(CaseGate gate, TakenCases cases) {
        this.gate = gate;
        this.cases = cases;
    }

    /**
     * @param page on which the list stands
     * @param caseIds of whom its lines tell
     * @return those of them that may leave
     */
    @Fresh
    @Audited(value = "access.take-list", look = true, act = Act.EXPORT)
    public Set<Long> take(
            @NotNull @Pattern(regexp = "[a-z]{1,20}(/[a-z-]{1,40})?\\.xhtml") String page,
            @NotNull @Size(max = MOST) Set<@NotNull Long> caseIds) {
        return cases.among(caseIds, gate.reader());
    }
}
