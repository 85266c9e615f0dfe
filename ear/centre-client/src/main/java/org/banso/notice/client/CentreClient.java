package org.banso.notice.client;

import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import jakarta.json.JsonObject;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.banso.notice.client.Messages.NotUnderstood;

/**
 * Takes a centre's notices one by one, prints them, and acknowledges each in the transaction in which it takes it: either
 * the notice is gone from the queue and the acknowledgment is on its way, or neither.
 *
 * <p>A notice may come twice (the power fails between our work and the commit). Its id tells: the work is not done again, and
 * it is acknowledged again, which Banso knows to be the same acknowledgment.
 */
public final class CentreClient {

    /** While waiting, the client looks up so often whether it should end. */
    private static final long WAIT_MILLIS = 1_000;

    private final Options options;
    private final SeenNotices seen;
    private final PrintStream out;

    CentreClient(Options options, PrintStream out) {
        this.options = options;
        this.seen = new SeenNotices(options.seen());
        this.out = out;
    }

    /** Ends with 0 when all was read, 1 when the broker could not be reached or refused, 2 when it was started wrongly. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Options options;
        try {
            options = Options.of(List.of(arguments), System.getenv());
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "\n\n" + Options.USAGE);
            System.exit(2);
            return;
        }
        try {
            out.println(options);
            new CentreClient(options, out).run();
        } catch (JMSRuntimeException e) {
            System.err.println("the broker says no: " + e.getMessage());
            System.exit(1);
        }
    }

    /** Takes what is there; with {@code --once} until nothing is left, otherwise until the thread is interrupted. */
    void run() {
        try (ActiveMQConnectionFactory factory = new ActiveMQConnectionFactory(options.url())) {
            // Banso's broker keeps its queues under "jms.queue.", as servers of this family do.
            factory.setEnable1xPrefixes(true);
            try (JMSContext jms =
                    factory.createContext(options.user(), options.password(), JMSContext.SESSION_TRANSACTED)) {
                JMSConsumer consumer = jms.createConsumer(jms.createQueue(options.noticeQueue()));
                while (!Thread.currentThread().isInterrupted()) {
                    Message message = consumer.receive(WAIT_MILLIS);
                    if (message != null) {
                        take(message, jms);
                    } else if (options.once()) {
                        return;
                    }
                }
            }
        }
    }

    private void take(Message message, JMSContext jms) {
        try {
            JsonObject notice = Messages.notice(message.getBody(String.class));
            String id = notice.getString("id");
            if (seen.contains(id)) {
                out.println(id + "  came again");
            } else {
                out.println(Messages.line(notice));
                seen.add(id);
            }
            TextMessage answer = jms.createTextMessage(Messages.acknowledgement(id, options));
            answer.setJMSCorrelationID(id);
            answer.setJMSType(Messages.ACKNOWLEDGEMENT);
            jms.createProducer().send(jms.createQueue(options.acknowledgementQueue()), answer);
            jms.commit();
        } catch (NotUnderstood | jakarta.jms.JMSException e) {
            // It comes again; after some times the broker puts it aside for its administrator.
            jms.rollback();
            System.err.println("not understood, given back: " + e.getMessage());
        }
    }
}
