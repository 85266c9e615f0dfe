package org.banso.notice.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Role;
import org.banso.directory.service.CurrentActor;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.CaseHappening;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.banso.notice.model.Notice;
import org.banso.notice.model.NoticeLine;
import org.banso.notice.model.Notices;

/** What my centre was told, for its clerk; never another centre's. */
@Stateless
@RolesAllowed(Role.Names.CENTRE_CLERK)
public class NoticeInbox {

    @Inject
    private CurrentActor current;

    @Inject
    private Notices notices;

    @Inject
    private Event<CaseHappening> happenings;

    @Inject
    private Clock clock;

    protected NoticeInbox() {}

    public NoticeInbox(CurrentActor current, Notices notices, Event<CaseHappening> happenings, Clock clock) {
        this.current = current;
        this.notices = notices;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** Those not acknowledged first, then the latest; at most {@link Notices#INBOX}. */
    @Audited(value = "notice.mine", look = true)
    public List<NoticeLine> mine() {
        return notices.inbox(current.actor().agency());
    }

    /** Acknowledges it for my centre; again changes nothing. */
    @Audited("notice.acknowledge")
    public void acknowledge(long noticeId) {
        Actor clerk = current.actor();
        Notice notice = notices.find(noticeId).orElseThrow(() -> new Refused(KernelReason.NOT_FOUND));
        if (notice.acknowledgeInInbox(clerk, clock.instant())) {
            happenings.fire(notice.acknowledged(clerk.uid()));
            notices.flush();
        }
    }
}
