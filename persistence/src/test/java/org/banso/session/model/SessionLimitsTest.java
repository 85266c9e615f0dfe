package org.banso.session.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SessionLimitsTest {

    private static final SessionLimits LIMITS =
            new SessionLimits(Duration.ofMinutes(30), Duration.ofHours(12), Duration.ofMinutes(5));
    private static final Instant CAME = SessionFixture.NOW;

    private static Visit visit(Duration seenAfter, boolean entered) {
        Instant seen = CAME.plus(seenAfter);
        return new Visit(1, "zz-haru", "192.0.2.1", "-", CAME, entered ? CAME : null, seen, CAME, Factor.CODE);
    }

    @Test
    void endsAfterThirtyMinutesWithoutATouchAndNotASecondBefore() {
        Visit visit = visit(Duration.ofMinutes(10), true);

        assertThat(LIMITS.endOf(visit, CAME.plus(Duration.ofMinutes(40).minusSeconds(1))))
                .isEmpty();
        assertThat(LIMITS.endOf(visit, CAME.plus(Duration.ofMinutes(40)))).contains(VisitEnd.IDLE);
    }

    @Test
    void endsAfterTwelveHoursHoweverOftenItIsTouched() {
        Visit visit = visit(Duration.ofHours(12).minusSeconds(1), true);

        assertThat(LIMITS.endOf(visit, CAME.plus(Duration.ofHours(12).minusSeconds(1))))
                .isEmpty();
        assertThat(LIMITS.endOf(visit, CAME.plus(Duration.ofHours(12)))).contains(VisitEnd.LONGEST);
    }

    @Test
    void aRightPasswordWaitsTenMinutesForItsCode() {
        Visit visit = visit(Duration.ZERO, false);

        assertThat(LIMITS.endOf(visit, CAME.plus(Duration.ofMinutes(10).minusSeconds(1))))
                .isEmpty();
        assertThat(LIMITS.endOf(visit, CAME.plus(Duration.ofMinutes(10)))).contains(VisitEnd.IDLE);
    }

    @Test
    void saysWhatIsLeftAndWhetherATouchMakesItLonger() {
        assertThat(LIMITS.left(visit(Duration.ZERO, true), CAME.plus(Duration.ofMinutes(26))))
                .isEqualTo(new TimeLeft(Duration.ofMinutes(4), Duration.ofMinutes(5), false));
        assertThat(LIMITS.left(
                        visit(Duration.ofHours(11).plusMinutes(50), true),
                        CAME.plus(Duration.ofHours(11).plusMinutes(58))))
                .isEqualTo(new TimeLeft(Duration.ofMinutes(2), Duration.ofMinutes(5), true));
    }

    @Test
    void aProofIsFreshForItsMinutesAndNeverBeforeTheSecondFactor() {
        Duration within = Duration.ofMinutes(10);

        assertThat(visit(Duration.ZERO, true).isFresh(within, CAME.plus(within).minusSeconds(1)))
                .isTrue();
        assertThat(visit(Duration.ZERO, true).isFresh(within, CAME.plus(within)))
                .isFalse();
        assertThat(visit(Duration.ZERO, false).isFresh(within, CAME)).isFalse();
    }
}
