package org.banso.notice.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.banso.access.model.Deed;
import org.banso.access.service.CaseGate;
import org.banso.directory.model.Role;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.CaseId;
import org.banso.notice.model.NoticeLine;
import org.banso.notice.model.Notices;

/** Which centres were told of a case, and who there acknowledged it. */
@Stateless
public class NoticeReading {

    @Inject
    private CaseGate gate;

    @Inject
    private Notices notices;

    protected NoticeReading() {}

    public NoticeReading(CaseGate gate, Notices notices) {
        this.gate = gate;
        this.notices = notices;
    }

    /** The latest first. */
    @RolesAllowed({
        Role.Names.DESK,
        Role.Names.CASEWORKER,
        Role.Names.PSYCHOLOGIST,
        Role.Names.SUPERVISOR,
        Role.Names.WARD_OFFICER
    })
    @Audited(value = "notice.ofCase", look = true)
    public List<NoticeLine> ofCase(@CaseId long caseId) {
        gate.require(Deed.READ, caseId);
        return notices.ofCase(caseId);
    }
}
