package org.banso.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.jms.JMSContext;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.JMSSecurityRuntimeException;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each centre's system reaches its own queue and no other; the broker asks the same directory as the pages. */
@ExtendWith(Stack.class)
class BrokerRightsIT {

    private static final long A_MOMENT = 200;

    @Test
    void letsACentreReadItsOwnNotices() {
        // this centre is told of nothing in any test
        try (JMSContext centre = connect("cfc-system", Stack.password())) {
            assertThat(centre.createConsumer(centre.createQueue("banso.notice.CHILD_FAMILY_CENTER"))
                            .receive(A_MOMENT))
                    .isNull();
        }
    }

    @Test
    void keepsACentreFromAnothersNotices() {
        try (JMSContext centre = connect("edu-system", Stack.password())) {
            assertThatExceptionOfType(JMSSecurityRuntimeException.class)
                    .isThrownBy(() -> centre.createConsumer(centre.createQueue("banso.notice.CHILD_GUIDANCE")));
        }
    }

    @Test
    void keepsACentreFromWritingNoticesAndFromTheDeadLetters() {
        try (JMSContext centre = connect("cfc-system", Stack.password())) {
            assertThatExceptionOfType(JMSRuntimeException.class)
                    .isThrownBy(() ->
                            centre.createProducer().send(centre.createQueue("banso.notice.CHILD_FAMILY_CENTER"), "{}"));
            assertThatExceptionOfType(JMSSecurityRuntimeException.class)
                    .isThrownBy(() -> centre.createConsumer(centre.createQueue("banso.deadletter")));
        }
    }

    @Test
    void keepsACentreFromAnsweringForAnother() {
        try (JMSContext centre = connect("cfc-system", Stack.password())) {
            assertThatExceptionOfType(JMSRuntimeException.class)
                    .isThrownBy(() ->
                            centre.createProducer().send(centre.createQueue("banso.acknowledgement.EDU_CENTER"), "{}"));
        }
    }

    @Test
    void keepsACaseworkerFromAllQueues() {
        try (JMSContext caseworker = connect("plat1", Stack.password())) {
            assertThatExceptionOfType(JMSSecurityRuntimeException.class)
                    .isThrownBy(() -> caseworker.createConsumer(caseworker.createQueue("banso.notice.EDU_CENTER")));
        }
    }

    @Test
    void refusesAWrongPassword() {
        assertThatExceptionOfType(JMSRuntimeException.class).isThrownBy(() -> {
            try (JMSContext centre = connect("edu-system", "not the password")) {
                centre.createConsumer(centre.createQueue("banso.notice.EDU_CENTER"));
            }
        });
    }

    private static JMSContext connect(String uid, String password) {
        ActiveMQConnectionFactory factory = new ActiveMQConnectionFactory(
                "tcp://127.0.0.1:" + Stack.banso().ports().messaging() + "?enable1xPrefixes=true");
        return factory.createContext(uid, password);
    }
}
