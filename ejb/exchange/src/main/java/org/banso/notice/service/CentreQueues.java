package org.banso.notice.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import jakarta.jms.TextMessage;
import java.time.temporal.ChronoUnit;
import org.banso.notice.model.Notice;

/**
 * The way to the centres' systems. The factory is the transacted one: a message leaves when the transaction around it
 * commits, together with what the database keeps, and a message that cannot be sent undoes it.
 */
@Dependent
public class CentreQueues {

    @Resource(lookup = "java:/JmsXA")
    private ConnectionFactory factory;

    @Resource(lookup = "java:/jms/queue/BansoDeadLetter")
    private Queue deadLetters;

    /** Puts the notice on its centre's queue; one that the broker does not have is a fault. The properties hold no name: brokers log them. */
    void send(String queue, Notice notice) {
        try (JMSContext jms = factory.createContext()) {
            TextMessage message = jms.createTextMessage(NoticeText.of(notice));
            String id = notice.messageId().toString();
            message.setJMSType(NoticeText.TYPE);
            message.setJMSCorrelationID(id);
            // One case's notices reach the centre in their order, however many consumers it has.
            message.setStringProperty("JMSXGroupID", "case-" + notice.caseId());
            message.setStringProperty("cloudEvents_specversion", "1.0");
            message.setStringProperty("cloudEvents_id", id);
            message.setStringProperty("cloudEvents_source", "/banso/notice");
            message.setStringProperty("cloudEvents_type", NoticeText.TYPE);
            message.setStringProperty(
                    "cloudEvents_time",
                    notice.line().sentAt().truncatedTo(ChronoUnit.MILLIS).toString());
            message.setStringProperty("cloudEvents_datacontenttype", "application/json");
            jms.createProducer().send(jms.createQueue(queue), message);
        } catch (JMSException e) {
            throw new JMSRuntimeException(e.getMessage(), e.getErrorCode(), e);
        }
    }

    /**
     * Puts what a centre sent aside, with the reason, in the transaction that took it from its queue. Its text goes along
     * unread; its own properties do not, so that none can pass for ours.
     */
    void putAside(Message message, String fromQueue, String reason, String detail) {
        try (JMSContext jms = factory.createContext()) {
            String messageId = message.getJMSMessageID();
            message.clearProperties();
            message.setStringProperty("banso_reason", reason);
            message.setStringProperty("banso_detail", detail);
            message.setStringProperty("banso_queue", fromQueue);
            message.setStringProperty("banso_message", messageId);
            jms.createProducer().send(deadLetters, message);
        } catch (JMSException e) {
            throw new JMSRuntimeException(e.getMessage(), e.getErrorCode(), e);
        }
    }
}
