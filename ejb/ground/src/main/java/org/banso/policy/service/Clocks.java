package org.banso.policy.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.banso.kernel.model.Tokyo;

/**
 * The one clock of the house; it ticks in microseconds, as the database does, so that what was written is what is read.
 *
 * <p>In a demonstration it can be moved while the server runs, by the system property {@code banso.clock.offset} (an ISO
 * duration such as {@code PT336H}, read at each call), so that a training or a test can live through half a year in an
 * hour. The ward's own platform does not look at that property.
 */
@ApplicationScoped
public class Clocks {

    static final String OFFSET = "banso.clock.offset";

    @Produces
    @Dependent
    public Clock clock() {
        return of(Surroundings.current().profile());
    }

    static Clock of(Profile profile) {
        Clock real = Clock.tick(Clock.system(Tokyo.ZONE), Duration.of(1, ChronoUnit.MICROS));
        return profile == Profile.DEMO ? new Movable(real) : real;
    }

    private static final class Movable extends Clock {

        private final Clock real;

        Movable(Clock real) {
            this.real = real;
        }

        @Override
        public ZoneId getZone() {
            return real.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new Movable(real.withZone(zone));
        }

        @Override
        public Instant instant() {
            String offset = System.getProperty(OFFSET, "");
            return offset.isEmpty() ? real.instant() : real.instant().plus(Duration.parse(offset));
        }
    }
}
