package org.banso.draft.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.directory.model.DirectoryPerson;
import org.banso.directory.model.Role;
import org.banso.directory.model.Roll;
import org.banso.directory.service.CurrentActor;
import org.banso.draft.model.DraftFound;
import org.banso.draft.model.DraftReason;
import org.banso.draft.model.Drafts;
import org.banso.draft.model.KeepDraft;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Tokyo;
import org.banso.policy.model.Settings;
import org.banso.policy.service.PolicyBook;
import org.banso.policy.service.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DraftKeepingTest {

    private static final Instant NOW = Instant.parse("2024-06-03T01:00:00Z");
    private static final int KILOBYTE = 1_024;

    @RegisterExtension
    final Database database = new Database();

    @BeforeEach
    void twoPeople() {
        new Roll(database.em()).follow(List.of(person("zz-mine"), person("zz-yours")));
        database.flushAndClear();
    }

    @Test
    void whatIKeptIsRecalledByMeAndByNobodyElse() {
        keeping("zz-mine", NOW).keep(new KeepDraft("reception", 0, "{}"));

        assertThat(keeping("zz-mine", NOW).recall("reception", 0)).contains(new DraftFound("{}", NOW));
        assertThat(keeping("zz-yours", NOW).recall("reception", 0)).isEmpty();
    }

    @Test
    void whatIsThrownAwayByAnotherStays() {
        keeping("zz-mine", NOW).keep(new KeepDraft("reception", 0, "{}"));
        keeping("zz-yours", NOW).discard("reception", 0);

        assertThat(keeping("zz-mine", NOW).recall("reception", 0)).isPresent();
        keeping("zz-mine", NOW).discard("reception", 0);
        assertThat(keeping("zz-mine", NOW).recall("reception", 0)).isEmpty();
    }

    @Test
    void theWardsPolicySaysHowLargeOneMayBe() {
        String largest = "x".repeat(256 * KILOBYTE);
        keeping("zz-mine", NOW).keep(new KeepDraft("reception", 0, largest));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> keeping("zz-mine", NOW).keep(new KeepDraft("reception", 0, largest + "x")))
                .satisfies(
                        refused -> assertThat(refused.is(DraftReason.TOO_LARGE)).isTrue());
    }

    @Test
    void theWardsPolicySaysHowLongItIsKept() {
        keeping("zz-mine", NOW).keep(new KeepDraft("reception", 0, "{}"));

        purgeAt(NOW.plus(Duration.ofDays(30)));
        assertThat(keeping("zz-mine", NOW).recall("reception", 0)).isPresent();
        purgeAt(NOW.plus(Duration.ofDays(30)).plusSeconds(1));
        assertThat(keeping("zz-mine", NOW).recall("reception", 0)).isEmpty();
    }

    @Test
    void aDemonstrationHasAKnownKeyAndTheWardsPlatformHasNone() {
        assertThat(new DraftSecret(new Surroundings(Map.of("BANSO_PROFILE", "demo"), new Properties())).cipher())
                .isNotNull();
        assertThatThrownBy(() -> new DraftSecret(new Surroundings(Map.of(), new Properties())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("BANSO_DRAFT_KEY");
    }

    private void purgeAt(Instant now) {
        new DraftPurge(new Drafts(database.em()), policy(now), clock(now)).purge();
    }

    private DraftKeeping keeping(String uid, Instant now) {
        CurrentActor current = new CurrentActor(null, null) {
            @Override
            public Actor actor() {
                return new Actor(uid, "架空 試子", Agency.PLAT_HOME, Set.of(Role.CASEWORKER));
            }
        };
        DraftSecret secret =
                new DraftSecret(new Surroundings(Map.of("BANSO_DRAFT_KEY", DraftSecret.DEMO_KEY), new Properties()));
        return new DraftKeeping(current, new Drafts(database.em()), policy(now), secret, clock(now));
    }

    private PolicyBook policy(Instant now) {
        return new PolicyBook(new Settings(database.em()), clock(now));
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, Tokyo.ZONE);
    }

    private static DirectoryPerson person(String uid) {
        return new DirectoryPerson(uid, "架空 試子", "カクウ タメシコ", Agency.PLAT_HOME, Set.of(), Set.of(Role.CASEWORKER));
    }
}
