package org.banso.notice.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import jakarta.jms.TextMessage;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.stream.Collectors;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Because;
import org.banso.kernel.model.CaseHappening;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.SystemJob;
import org.banso.notice.model.Acknowledgement;
import org.banso.notice.model.Notice;
import org.banso.notice.model.NoticeReason;
import org.banso.notice.model.Notices;

/**
 * Takes what one centre's system answers. ejb-jar.xml deploys it once for each centre that may have a system, each on the
 * queue to which the broker lets only that centre's user send: so it knows who speaks without believing a header.
 *
 * <p>An answer that cannot be taken goes to the dead letters with its reason, and the next one comes. Only a fault (no
 * database, somebody faster) lets the broker deliver again.
 */
@SystemJob("notice")
public class AcknowledgementListener implements MessageListener {

    private static final Logger LOG = System.getLogger(AcknowledgementListener.class.getName());

    /** The code of the centre whose queue this is. */
    @Resource(name = "centre")
    private String centre;

    @Inject
    private Notices notices;

    @Inject
    private CentreQueues queues;

    @Inject
    private Event<CaseHappening> happenings;

    @Inject
    private Clock clock;

    @Override
    @PermitAll
    @Because("The broker calls it, which lets only the centre's own user send to the centre's queue.")
    public void onMessage(Message message) {
        Agency sender = Agency.valueOf(centre);
        try {
            acknowledge(AcknowledgementText.read(textOf(message)), sender);
        } catch (Refused refused) {
            String detail = refused.values().stream().map(String::valueOf).collect(Collectors.joining(","));
            LOG.log(
                    Level.WARNING,
                    "an answer of {0} goes to the dead letters: {1} {2}",
                    sender,
                    refused.reason(),
                    detail);
            queues.putAside(message, sender.name(), refused.reason().name(), detail);
        }
    }

    private void acknowledge(Acknowledgement answer, Agency sender) {
        answer.mustComeFrom(sender);
        Notice notice = notices.find(answer.noticeId()).orElseThrow(() -> new Refused(NoticeReason.NOTICE_UNKNOWN));
        if (notice.acknowledgeBySystem(sender, answer.by(), clock.instant())) {
            notices.flush();
            happenings.fire(notice.acknowledged(sender.name()));
        }
    }

    private static String textOf(Message message) {
        if (!(message instanceof TextMessage text)) {
            throw new Refused(NoticeReason.NOT_TEXT);
        }
        try {
            String body = text.getText();
            if (body == null) {
                throw new Refused(NoticeReason.NOT_JSON);
            }
            return body;
        } catch (JMSException e) {
            throw new JMSRuntimeException("the broker could not hand the text over", e.getErrorCode(), e);
        }
    }
}
