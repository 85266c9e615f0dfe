package org.banso.kernel.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

class RefusedTest {

    /** A constant with a body is a class of its own: the room must not depend on that. */
    private enum OddReason implements Reason {
        PLAIN,
        WITH_A_BODY {
            @Override
            public String toString() {
                return "odd";
            }
        }
    }

    @Test
    void aReasonKnowsItsRoomFromItsPackage() {
        assertThat(KernelReason.NOT_FOUND.room()).isEqualTo("kernel");
        assertThat(KernelReason.NOT_FOUND.key()).isEqualTo("refused.kernel.NOT_FOUND");
        assertThat(OddReason.WITH_A_BODY.key()).isEqualTo("refused.kernel.WITH_A_BODY");
        assertThat(OddReason.PLAIN.key()).isEqualTo("refused.kernel.PLAIN");
    }

    @Test
    void theMessageForTheLogHoldsTheCodeAndNoValue() {
        Refused refused = new Refused(KernelReason.DATE_NOT_UNDERSTOOD, "架空 花子");

        assertThat(refused).hasMessage("refused.kernel.DATE_NOT_UNDERSTOOD (1)");
        assertThat(refused.toString()).doesNotContain("架空");
        assertThat(refused.values()).containsExactly("架空 花子");
        assertThat(refused.is(KernelReason.DATE_NOT_UNDERSTOOD)).isTrue();
        assertThat(refused.is(KernelReason.NOT_FOUND)).isFalse();
    }

    @Test
    void aValueMayBeMissing() {
        assertThat(new Refused(KernelReason.DATE_OUTSIDE_ERA, "x", "令和", null, null).values())
                .containsExactly("x", "令和", null, null);
    }

    @Test
    void survivesBeingCarriedBetweenServers() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new Refused(KernelReason.RANGE_EMPTY, 7));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            Refused copy = (Refused) in.readObject();
            assertThat(copy.reason()).isEqualTo(KernelReason.RANGE_EMPTY);
            assertThat(copy.values()).containsExactly(7);
        }
    }
}
