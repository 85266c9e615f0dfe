package org.banso.notice.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import org.banso.directory.model.Role;
import org.banso.kernel.model.Audited;
import org.banso.notice.model.NoticeLine;

/** What my centre was told, for its clerk. */
@Stateless
@RolesAllowed(Role.Names.CENTRE_CLERK)
public class NoticeInbox {

    /** Those not acknowledged first, then the latest; at most {@code 200}. */
    @Audited(value = "notice.mine", look = true)
    public List<NoticeLine> mine() {
        throw new UnsupportedOperationException();
    }

    /** Acknowledges it for my centre; again changes nothing. */
    @Audited("notice.acknowledge")
    public void acknowledge(long noticeId) {
        throw new UnsupportedOperationException();
    }
}
