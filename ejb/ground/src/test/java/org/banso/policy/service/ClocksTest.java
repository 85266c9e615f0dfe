package org.banso.policy.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.banso.kernel.model.Tokyo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClocksTest {

    @AfterEach
    void backToNow() {
        System.clearProperty(Clocks.OFFSET);
    }

    @Test
    void aDemonstrationsClockFollowsTheOffsetWhileItRuns() {
        Clock clock = Clocks.of(Profile.DEMO);
        Instant real = Instant.now();

        System.setProperty(Clocks.OFFSET, "PT336H");
        assertThat(clock.instant()).isCloseTo(real.plus(Duration.ofDays(14)), within(1, ChronoUnit.MINUTES));
        System.setProperty(Clocks.OFFSET, "-PT24H");
        assertThat(clock.instant()).isCloseTo(real.minus(Duration.ofDays(1)), within(1, ChronoUnit.MINUTES));
        System.clearProperty(Clocks.OFFSET);
        assertThat(clock.instant()).isCloseTo(real, within(1, ChronoUnit.MINUTES));
    }

    @Test
    void theWardsClockCannotBeMoved() {
        System.setProperty(Clocks.OFFSET, "PT336H");

        assertThat(Clocks.of(Profile.PRODUCTION).instant()).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void bothShowTheWardsTimeInMicroseconds() {
        for (Profile profile : Profile.values()) {
            Clock clock = Clocks.of(profile);

            assertThat(clock.getZone()).isEqualTo(Tokyo.ZONE);
            assertThat(clock.instant().getNano() % 1_000).isZero();
        }
    }
}
