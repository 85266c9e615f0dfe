package org.banso.notice.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.banso.desk.web.Refusals;
import org.banso.notice.model.NoticeLine;
import org.banso.notice.service.NoticeInbox;

/** What a centre was told: those that wait for an answer, and those that were answered. */
@Named
@RequestScoped
public class InboxPage {

    @Inject
    NoticeInbox inbox;

    @Inject
    Refusals refusals;

    private List<NoticeLine> all = List.of();

    @PostConstruct
    void read() {
        all = inbox.mine();
    }

    public String acknowledge(long noticeId) {
        inbox.acknowledge(noticeId);
        refusals.done("notice.inbox.acknowledgedNow");
        return "/notice/inbox.xhtml?faces-redirect=true";
    }

    public List<NoticeLine> getWaiting() {
        return all.stream().filter(line -> !line.isAcknowledged()).toList();
    }

    public List<NoticeLine> getAnswered() {
        return all.stream().filter(NoticeLine::isAcknowledged).toList();
    }
}
