package org.banso.notice.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import org.banso.directory.model.Role;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.CaseId;
import org.banso.notice.model.NoticeLine;

/** Which centres were told of a case, and who there acknowledged it. */
@Stateless
public class NoticeReading {

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
        throw new UnsupportedOperationException();
    }
}
