package org.banso.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void areTheUsualOnesWhenNothingIsSaid() {
        assertThat(Ports.from(Map.of())).isEqualTo(new Ports(8080, 9990, 5445, 15432, 10389));
    }

    @Test
    void moveTogetherByTheOffset() {
        assertThat(Ports.withOffset(100)).isEqualTo(new Ports(8180, 10090, 5545, 15532, 10489));
    }

    @Test
    void moveAloneByTheirOwnVariable() {
        assertThat(Ports.from(Map.of("BANSO_HTTP_PORT", "8888")).http()).isEqualTo(8888);
    }

    @Test
    void sayThatANumberIsNone() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> Ports.from(Map.of("BANSO_HTTP_PORT", "http")))
                .withMessage("BANSO_HTTP_PORT is \"http\", and should be a whole number.");
    }

    @Test
    void sayWhichOneIsTakenAndHowToMoveIt() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports ports = new Ports(other.getLocalPort(), 0, 0, 0, 0);
            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(ports::requireFree)
                    .withMessageContaining("Port " + other.getLocalPort() + ", for the pages, is taken")
                    .withMessageContaining("BANSO_HTTP_PORT");
        }
    }
}
