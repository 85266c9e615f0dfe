package org.banso.session.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.banso.directory.model.Roll;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.SealingKey;
import org.banso.kernel.model.SealingKeyFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SecondFactorsTest {

    private static final String HARU = "zz-haru";
    private static final Instant NOW = SessionFixture.NOW;
    private static final SealingKey KEY = SealingKeyFixture.cipher('k');
    private static final FactorLimits LIMITS = new FactorLimits(5, Duration.ofMinutes(15));

    @RegisterExtension
    final Database database = new Database();

    private SecondFactors factors;

    @BeforeEach
    void open() {
        SessionFixture.enroll(database);
        factors = new SecondFactors(database.em());
    }

    private byte[] enrolled() {
        byte[] secret = factors.offer(HARU, KEY, NOW);
        factors.enrol(HARU, KEY, NOW);
        return secret;
    }

    private static String codeAt(byte[] secret, Instant at) {
        return Totp.code(secret, Totp.stepAt(at));
    }

    @Test
    void anOfferStaysTheSameUntilItIsTakenAndIsNoFactorBefore() {
        byte[] first = factors.offer(HARU, KEY, NOW);

        assertThat(factors.offer(HARU, KEY, NOW.plusSeconds(60))).isEqualTo(first);
        assertThat(first).hasSize(20);
        assertThat(factors.isEnrolled(HARU)).isFalse();
    }

    @Test
    void aFactorInUseIsNeverShownAgain() {
        enrolled();

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> factors.offer(HARU, KEY, NOW))
                .satisfies(refused ->
                        assertThat(refused.is(SessionReason.NOT_WAITING)).isTrue());
    }

    @Test
    void theSecretIsNowhereInTheDatabase() {
        byte[] secret = enrolled();
        Object[] row = (Object[]) database.em()
                .createNativeQuery("select secret, uid from session_factor where uid = ?uid")
                .setParameter("uid", HARU)
                .getSingleResult();
        String kept = new String((byte[]) row[0], java.nio.charset.StandardCharsets.ISO_8859_1);

        assertThat(kept)
                .doesNotContain(Base32.write(secret))
                .doesNotContain(new String(secret, java.nio.charset.StandardCharsets.ISO_8859_1));
    }

    @Test
    void aRowCopiedToAnotherPersonOpensForNobody() {
        byte[] secret = enrolled();
        database.em().createNativeQuery("""
                        insert into session_factor (uid, secret, offered_at, enrolled_at)
                        select 'zz-natsu', secret, offered_at, enrolled_at from session_factor where uid = 'zz-haru'
                        """).executeUpdate();

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> factors.judge("zz-natsu", codeAt(secret, NOW), LIMITS, KEY, NOW));
    }

    @Test
    void aCodeIsTakenOnce() {
        byte[] secret = enrolled();

        assertThat(factors.judge(HARU, codeAt(secret, NOW), LIMITS, KEY, NOW)).contains(Factor.CODE);
        assertThat(factors.judge(HARU, codeAt(secret, NOW), LIMITS, KEY, NOW)).isEmpty();
    }

    @Test
    void ofTheSameCodeGivenAtTheSameMomentOneIsTaken() throws Exception {
        // what this test's own transaction holds would keep the others waiting for ever
        database.em().getTransaction().rollback();
        byte[] secret = database.inTransaction(em -> {
            new Roll(em).follow(SessionFixture.colleagues());
            SecondFactors mine = new SecondFactors(em);
            byte[] offered = mine.offer(HARU, KEY, NOW);
            mine.enrol(HARU, KEY, NOW);
            return offered;
        });
        String code = codeAt(secret, NOW);
        Callable<Boolean> once = () -> database.inTransaction(
                em -> new SecondFactors(em).judge(HARU, code, LIMITS, KEY, NOW).isPresent());
        ExecutorService together = Executors.newFixedThreadPool(4);
        int taken = 0;
        for (Future<Boolean> judged : together.invokeAll(List.of(once, once, once, once))) {
            taken += judged.get() ? 1 : 0;
        }
        together.shutdown();

        assertThat(taken).isEqualTo(1);
    }

    @Test
    void fiveWrongOnesInARowLockItForAQuarterOfAnHour() {
        byte[] secret = enrolled();
        for (int i = 0; i < 5; i++) {
            assertThat(factors.judge(HARU, "000000", LIMITS, KEY, NOW)).isEmpty();
        }

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> factors.judge(HARU, codeAt(secret, NOW), LIMITS, KEY, NOW))
                .satisfies(refused -> assertThat(refused.values()).containsExactly(NOW.plusSeconds(900)));
        Instant later = NOW.plusSeconds(900);
        assertThat(factors.judge(HARU, codeAt(secret, later), LIMITS, KEY, later))
                .contains(Factor.CODE);
    }

    @Test
    void aRightOneInBetweenForgivesTheWrongOnes() {
        byte[] secret = enrolled();
        for (int i = 0; i < 4; i++) {
            factors.judge(HARU, "000000", LIMITS, KEY, NOW);
        }
        factors.judge(HARU, codeAt(secret, NOW), LIMITS, KEY, NOW);
        for (int i = 0; i < 4; i++) {
            factors.judge(HARU, "000000", LIMITS, KEY, NOW);
        }

        assertThat(factors.lockedUntil(HARU, NOW)).isEmpty();
    }

    @Test
    void tenPrintedCodesWorkOnceEachHoweverTheyAreTyped() {
        factors.offer(HARU, KEY, NOW);
        List<String> printed = factors.enrol(HARU, KEY, NOW);

        assertThat(printed).hasSize(10).doesNotHaveDuplicates().allMatch(code -> code.matches("\\w{4}-\\w{4}-\\w{4}"));
        String typed = printed.get(0).toLowerCase(java.util.Locale.ROOT).replace("-", " ");
        assertThat(factors.judge(HARU, typed, LIMITS, KEY, NOW)).contains(Factor.RECOVERY_CODE);
        assertThat(factors.judge(HARU, printed.get(0), LIMITS, KEY, NOW)).isEmpty();
        assertThat(factors.recoveryCodesLeft(HARU)).isEqualTo(9);
    }

    @Test
    void newPrintedCodesTakeThePlaceOfTheOldOnes() {
        factors.offer(HARU, KEY, NOW);
        List<String> old = factors.enrol(HARU, KEY, NOW);
        List<String> printed = factors.newRecoveryCodes(HARU, KEY);

        assertThat(factors.judge(HARU, old.get(3), LIMITS, KEY, NOW)).isEmpty();
        assertThat(factors.judge(HARU, printed.get(3), LIMITS, KEY, NOW)).contains(Factor.RECOVERY_CODE);
    }

    @Test
    void aPrintedCodeStandsInTheDatabaseAsAMarkThatNeedsTheKey() {
        factors.offer(HARU, KEY, NOW);
        String printed = factors.enrol(HARU, KEY, NOW).get(0);

        SealingKey another = SealingKeyFixture.cipher('x');
        assertThat(Arrays.equals(KEY.mark("a", printed), another.mark("a", printed)))
                .isFalse();
        assertThat(database.em()
                        .createNativeQuery("select count(*) from session_recovery_code where octet_length(mark) = 32")
                        .getSingleResult())
                .isEqualTo(10L);
    }

    @Test
    void whoeverHasNoneIsToldSo() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> factors.judge(HARU, "000000", LIMITS, KEY, NOW))
                .satisfies(refused ->
                        assertThat(refused.is(SessionReason.NO_FACTOR)).isTrue());
    }

    @Test
    void aFactorThatIsTakenAwayTakesItsPrintedCodesAlong() {
        factors.offer(HARU, KEY, NOW);
        factors.enrol(HARU, KEY, NOW);

        factors.remove(HARU);

        assertThat(factors.isEnrolled(HARU)).isFalse();
        assertThat(factors.recoveryCodesLeft(HARU)).isZero();
    }
}
