package org.banso.session.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.SealingKeyFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FactorResetsTest {

    private static final Instant NOW = SessionFixture.NOW;
    private static final AskReset HARUS = new AskReset("zz-haru", "端末を紛失。職員証で本人を確かめた。");

    @RegisterExtension
    final Database database = new Database();

    private FactorResets resets;

    @BeforeEach
    void open() {
        SessionFixture.enroll(database);
        SecondFactors factors = new SecondFactors(database.em());
        factors.offer("zz-haru", SealingKeyFixture.cipher('k'), NOW);
        factors.enrol("zz-haru", SealingKeyFixture.cipher('k'), NOW);
        resets = new FactorResets(database.em());
    }

    private static void refuses(SessionReason reason, ThrowingCallable deed) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(deed)
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void oneAsksAndAnotherConfirmsAboutAThird() {
        long id = resets.ask(HARUS, "zz-natsu", NOW);

        assertThat(resets.waiting("zz-natsu"))
                .singleElement()
                .extracting(ResetLine::mayBeConfirmedByMe)
                .isEqualTo(false);
        assertThat(resets.waiting("zz-haru"))
                .singleElement()
                .extracting(ResetLine::mayBeConfirmedByMe)
                .isEqualTo(false);
        assertThat(resets.waiting("zz-aki"))
                .singleElement()
                .extracting(ResetLine::mayBeConfirmedByMe)
                .isEqualTo(true);
        assertThat(resets.confirm(id, "zz-aki", NOW)).isEqualTo("zz-haru");
        assertThat(resets.waiting("zz-aki")).isEmpty();
    }

    @Test
    void nobodyAsksForTheirOwn() {
        refuses(SessionReason.RESET_OWN, () -> resets.ask(HARUS, "zz-haru", NOW));
    }

    @Test
    void nobodyConfirmsTheirOwn() {
        long id = resets.ask(HARUS, "zz-natsu", NOW);

        refuses(SessionReason.RESET_OWN, () -> resets.confirm(id, "zz-haru", NOW));
    }

    @Test
    void whoeverAskedDoesNotConfirm() {
        long id = resets.ask(HARUS, "zz-natsu", NOW);

        refuses(SessionReason.RESET_SAME, () -> resets.confirm(id, "zz-natsu", NOW));
    }

    @Test
    void onePersonHasOneResetWaiting() {
        resets.ask(HARUS, "zz-natsu", NOW);

        refuses(SessionReason.RESET_TWICE, () -> resets.ask(HARUS, "zz-aki", NOW));
    }

    @Test
    void whatWasDroppedOrConfirmedIsGone() {
        long id = resets.ask(HARUS, "zz-natsu", NOW);
        resets.drop(id, NOW);

        refuses(SessionReason.RESET_GONE, () -> resets.confirm(id, "zz-aki", NOW));
        refuses(SessionReason.RESET_GONE, () -> resets.confirm(4711, "zz-aki", NOW));
    }

    @Test
    void whoeverHasNoFactorHasNoneToLose() {
        refuses(SessionReason.NO_FACTOR, () -> resets.ask(new AskReset("zz-aki", "なし"), "zz-natsu", NOW));
    }
}
