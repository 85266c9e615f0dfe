package org.banso.session.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LoginTriesTest {

    private static final Instant NOW = SessionFixture.NOW;
    private static final String OFFICE = "192.0.2.10";
    private static final String ELSEWHERE = "203.0.113.66";
    private static final TryLimits LIMITS = new TryLimits(5, 30, Duration.ofMinutes(15));

    @RegisterExtension
    final Database database = new Database();

    private LoginTries tries;

    @BeforeEach
    void open() {
        tries = new LoginTries(database.em());
    }

    private static byte[] account(String name) {
        return name.getBytes(StandardCharsets.UTF_8);
    }

    private void wrong(String name, String address, int times, Instant at) {
        for (int i = 0; i < times; i++) {
            tries.wasWrong(tries.begin(account(name), address, LIMITS, at));
        }
    }

    private void right(String name, String address, Instant at) {
        tries.wasRight(tries.begin(account(name), address, LIMITS, at));
    }

    private void waits(String name, String address, Instant at, long minutes) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> tries.begin(account(name), address, LIMITS, at))
                .satisfies(refused -> {
                    assertThat(refused.is(SessionReason.TRY_LATER)).isTrue();
                    assertThat(refused.values()).containsExactly(minutes);
                });
    }

    @Test
    void afterFiveWrongPasswordsTheAccountWaitsHere() {
        wrong("haru", OFFICE, 5, NOW);

        waits("haru", OFFICE, NOW.plusSeconds(61), 14);
        right("haru", OFFICE, NOW.plus(LIMITS.window()));
    }

    @Test
    void whoeverGuessesFromElsewhereDoesNotShutTheOwnerOut() {
        wrong("haru", ELSEWHERE, 5, NOW);

        waits("haru", ELSEWHERE, NOW, 15);
        right("haru", OFFICE, NOW);
    }

    @Test
    void aRightPasswordForgivesTheWrongOnesBeforeIt() {
        wrong("haru", OFFICE, 4, NOW);
        right("haru", OFFICE, NOW);
        wrong("haru", OFFICE, 4, NOW);

        right("haru", OFFICE, NOW);
    }

    @Test
    void whoeverTriesManyNamesFromOneAddressWaits() {
        for (int i = 0; i < 30; i++) {
            wrong("name-" + i, ELSEWHERE, 1, NOW);
        }

        waits("name-30", ELSEWHERE, NOW, 15);
    }

    @Test
    void butNotACollegueWhoCameInFromThereBefore() {
        right("natsu", OFFICE, NOW.minus(Duration.ofDays(3)));
        for (int i = 0; i < 30; i++) {
            wrong("name-" + i, OFFICE, 1, NOW);
        }

        right("natsu", OFFICE, NOW);
    }

    @Test
    void aDirectoryThatDoesNotAnswerIsHeldAgainstNobody() {
        for (int i = 0; i < 10; i++) {
            tries.wasNotAnswered(tries.begin(account("haru"), OFFICE, LIMITS, NOW));
        }

        right("haru", OFFICE, NOW);
    }

    @Test
    void aHundredAtOnceAreAHundredInARow() throws Exception {
        Callable<Boolean> guess = () -> database.inTransaction(em -> {
            try {
                new LoginTries(em).begin(account("haru"), ELSEWHERE, LIMITS, NOW);
                return true;
            } catch (Refused later) {
                return false;
            }
        });
        ExecutorService together = Executors.newFixedThreadPool(8);
        int tried = 0;
        for (Future<Boolean> answer : together.invokeAll(Collections.nCopies(100, guess))) {
            tried += answer.get() ? 1 : 0;
        }
        together.shutdown();

        assertThat(tried).isEqualTo(5);
    }

    @Test
    void oldTriesAreForgotten() {
        wrong("haru", OFFICE, 3, NOW.minus(Duration.ofDays(31)));
        wrong("haru", OFFICE, 1, NOW);

        assertThat(tries.purge(NOW.minus(Duration.ofDays(30)))).isEqualTo(3);
    }
}
