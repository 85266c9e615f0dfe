package org.banso.notice.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import org.banso.kernel.model.CaseHappening;
import org.banso.meeting.model.CentreNotice;
import org.banso.meeting.model.LeadDecided;
import org.banso.notice.model.Notice;
import org.banso.notice.model.Notices;

/** Tells the centres, in the transaction of the decision: neither is there without the other. */
@Dependent
public class NoticeDispatch {

    private final Notices notices;
    private final CentreQueues queues;
    private final Event<CaseHappening> happenings;

    @Inject
    public NoticeDispatch(Notices notices, CentreQueues queues, Event<CaseHappening> happenings) {
        this.notices = notices;
        this.queues = queues;
        this.happenings = happenings;
    }

    void onLeadDecided(@Observes LeadDecided decided) {
        decided.notices().forEach(told -> tell(decided, told));
    }

    private void tell(LeadDecided decided, CentreNotice told) {
        Notice notice = new Notice(
                decided, told, UUID.randomUUID(), notices.queueOf(told.centre()).orElse(null));
        notices.add(notice);
        notice.queue().ifPresent(queue -> queues.send(queue, notice));
        happenings.fire(notice.sent(decided.byUid(), decided.agency()));
    }
}
