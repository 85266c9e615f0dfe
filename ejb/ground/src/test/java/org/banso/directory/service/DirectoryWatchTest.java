package org.banso.directory.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import javax.naming.CommunicationException;
import javax.naming.NamingException;
import org.banso.directory.model.Agency;
import org.banso.directory.model.DirectoryPerson;
import org.banso.directory.model.Role;
import org.banso.kernel.model.Tokyo;
import org.banso.policy.service.Surroundings;
import org.junit.jupiter.api.Test;

class DirectoryWatchTest {

    private static final DirectoryPerson KANA =
            new DirectoryPerson("zz-kana", "仮名 春子", "カメイ ハルコ", Agency.PLAT_HOME, Set.of(), Set.of(Role.CASEWORKER));
    private static final DirectoryPerson KANA_AS_DESK =
            new DirectoryPerson("zz-kana", "仮名 春子", "カメイ ハルコ", Agency.PLAT_HOME, Set.of(), Set.of(Role.DESK));

    private final SaidDirectory directory = new SaidDirectory();
    private final WrittenRoll roll = new WrittenRoll();
    private final HandClock clock = new HandClock();
    private final DirectoryWatch watch = new DirectoryWatch(directory, roll, clock);

    @Test
    void asksAboutOnePersonAtMostOnceASecond() throws Exception {
        directory.answer = Optional.of(KANA);
        for (int i = 0; i < 100; i++) {
            assertThat(watch.now("zz-kana")).contains(KANA);
        }
        assertThat(directory.asked).isEqualTo(1);

        clock.move(DirectoryWatch.NEWS);
        watch.now("zz-kana");
        assertThat(directory.asked).isEqualTo(2);
    }

    @Test
    void aChangeHoldsWithTheNextAnswerAndIsOnTheRollAtOnce() throws Exception {
        directory.answer = Optional.of(KANA);
        watch.now("zz-kana");
        directory.answer = Optional.of(KANA_AS_DESK);
        clock.move(DirectoryWatch.NEWS);

        assertThat(watch.now("zz-kana")).contains(KANA_AS_DESK);
        assertThat(roll.written).containsExactly(KANA.roles() + "", KANA_AS_DESK.roles() + "");
    }

    @Test
    void whatIsAsItWasIsNotWrittenAgain() throws Exception {
        directory.answer = Optional.of(KANA);
        for (int i = 0; i < 5; i++) {
            watch.now("zz-kana");
            clock.move(DirectoryWatch.NEWS);
        }

        assertThat(roll.written).hasSize(1);
    }

    @Test
    void whoeverIsGoneIsGoneFromTheRoll() throws Exception {
        directory.answer = Optional.of(KANA);
        watch.now("zz-kana");
        directory.answer = Optional.empty();
        clock.move(DirectoryWatch.NEWS);

        assertThat(watch.now("zz-kana")).isEmpty();
        assertThat(roll.written).endsWith("missed zz-kana");
    }

    @Test
    void theLastAnswerOutlivesASilenceByLessThanAMinuteAndNoLonger() throws Exception {
        directory.answer = Optional.of(KANA);
        watch.now("zz-kana");
        directory.answer = null;

        clock.move(DirectoryWatch.SILENCE.minusSeconds(1));
        assertThat(watch.now("zz-kana")).contains(KANA);
        clock.move(Duration.ofSeconds(1));
        silent();
        assertThat(DirectoryWatch.SILENCE).isLessThan(Duration.ofMinutes(1));

        directory.answer = Optional.of(KANA);
        clock.move(DirectoryWatch.PAUSE);
        assertThat(watch.now("zz-kana")).contains(KANA);
    }

    @Test
    void whoeverWasNotKnownBeforeTheSilenceIsNotLetIn() {
        silent();
    }

    @Test
    void duringASilenceNotEverybodyWaitsForItAnew() throws Exception {
        directory.answer = Optional.of(KANA);
        watch.now("zz-kana");
        directory.answer = null;
        clock.move(DirectoryWatch.NEWS);
        for (int i = 0; i < 100; i++) {
            watch.now("zz-kana");
        }

        assertThat(directory.asked).isEqualTo(2);
    }

    @Test
    void aClockThatGoesBackMakesNoAnswerLastLonger() throws Exception {
        clock.move(Duration.ofDays(3));
        directory.answer = Optional.of(KANA);
        watch.now("zz-kana");
        clock.move(Duration.ofDays(-3));
        directory.answer = Optional.empty();

        assertThat(watch.now("zz-kana")).isEmpty();
    }

    @Test
    void aClockThatGoesBackMakesNoPauseLastLonger() throws Exception {
        clock.move(Duration.ofDays(3));
        silent();
        clock.move(Duration.ofDays(-3));
        directory.answer = Optional.of(KANA);

        assertThat(watch.now("zz-kana")).contains(KANA);
    }

    private void silent() {
        assertThatExceptionOfType(DirectorySilence.class).isThrownBy(() -> watch.now("zz-kana"));
    }

    /** Answers what the test says; null is silence. */
    private static final class SaidDirectory extends LdapDirectory {

        private Optional<DirectoryPerson> answer;
        private int asked;

        SaidDirectory() {
            super(
                    LdapPlace.of(new Surroundings(
                            Map.of(
                                    "BANSO_LDAP_URL", "ldap://127.0.0.1:1",
                                    "BANSO_LDAP_BIND_DN", "cn=nobody",
                                    "BANSO_LDAP_BIND_PASSWORD", "nothing",
                                    "BANSO_LDAP_PEOPLE", "ou=people",
                                    "BANSO_LDAP_GROUPS", "ou=groups"),
                            new Properties())),
                    Duration.ofSeconds(1));
        }

        @Override
        public Optional<DirectoryPerson> person(String uid) throws NamingException {
            asked++;
            if (answer == null) {
                throw new CommunicationException("silence");
            }
            return answer;
        }
    }

    private static final class WrittenRoll extends RollKeeping {

        private final List<String> written = new ArrayList<>();

        @Override
        public void follow(DirectoryPerson person) {
            written.add(person.roles().toString());
        }

        @Override
        public void miss(String uid) {
            written.add("missed " + uid);
        }
    }

    private static final class HandClock extends Clock {

        private Instant now = Instant.parse("2026-05-14T00:00:00Z");

        void move(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return Tokyo.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
