package org.banso.access.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.directory.model.Role;
import org.banso.kernel.model.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseAccessTest {

    private static final Instant NOW = Instant.parse("2024-06-03T01:00:00Z");
    private static final long CASE = 7;

    @RegisterExtension
    final Database database = new Database();

    @ParameterizedTest
    @EnumSource(names = {"DESK", "CASEWORKER", "PSYCHOLOGIST", "SUPERVISOR"})
    void staffOfAnAgencyWithAStandingReadAndWriteAndDecideNothing(Role role) {
        List<Standing> held = List.of(joint(Agency.MERKMAL));

        assertThat(may(actor(Agency.MERKMAL, role), held)).containsExactlyInAnyOrder(Deed.READ, Deed.WRITE);
    }

    @ParameterizedTest
    @EnumSource
    void nobodyOfAnAgencyWithoutAStandingDoesAnything(Role role) {
        List<Standing> held = List.of(joint(Agency.MERKMAL), planHandedIn());

        assertThat(may(actor(Agency.SAPOSUTE, role), held)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"COUNCIL_MEMBER", "CENTRE_CLERK", "ADMINISTRATOR", "WARD_OFFICER"})
    void whoeverIsNotStaffDoesNothingEvenWhenTheirAgencyHasAStanding(Role role) {
        assertThat(may(actor(Agency.PLAT_HOME, role), List.of(joint(Agency.PLAT_HOME))))
                .isEmpty();
    }

    @Test
    void aWardOfficerReadsAndDecidesWhatWasHandedInAndWritesNothing() {
        assertThat(may(actor(Agency.WARD, Role.WARD_OFFICER), List.of(planHandedIn())))
                .containsExactlyInAnyOrder(Deed.READ, Deed.DECIDE_PLAN);
    }

    @Test
    void aWardOfficerSeesNothingBeforeAPlanIsHandedIn() {
        Standing inAConference = new Standing(CASE, Agency.WARD, Ground.SUPPORT_CONFERENCE, NOW, null);

        assertThat(may(actor(Agency.WARD, Role.WARD_OFFICER), List.of(inAConference)))
                .isEmpty();
    }

    @Test
    void anOfficerOfAnotherAgencyThanTheWardDecidesNothing() {
        Standing strange = new Standing(CASE, Agency.MERKMAL, Ground.PLAN_DECISION, NOW, null);

        assertThat(may(actor(Agency.MERKMAL, Role.WARD_OFFICER), List.of(strange)))
                .isEmpty();
    }

    @Test
    void aStandingHoldsFromItsFirstMomentToBeforeItsLast() {
        Actor caseworker = actor(Agency.HEALTH, Role.CASEWORKER);
        Instant end = NOW.plus(Duration.ofHours(2));
        List<Standing> window = List.of(new Standing(CASE, Agency.HEALTH, Ground.SUPPORT_CONFERENCE, NOW, end));

        assertThat(CaseAccess.permits(caseworker, Deed.READ, window, NOW.minusNanos(1)))
                .isFalse();
        assertThat(CaseAccess.permits(caseworker, Deed.READ, window, NOW)).isTrue();
        assertThat(CaseAccess.permits(caseworker, Deed.READ, window, end.minusNanos(1)))
                .isTrue();
        assertThat(CaseAccess.permits(caseworker, Deed.READ, window, end)).isFalse();
    }

    /** The same 300 cases with random standings, read by 200 random people at random moments: row by row the same answer. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theRuleForListsIsTheRuleForOneCase(long seed) {
        Random random = new Random(seed);
        int cases = 300;
        database.em()
                .createNativeQuery("create temporary table some_case (id bigint primary key) on commit drop")
                .executeUpdate();
        Map<Long, List<Standing>> standings = new HashMap<>();
        for (long id = 1; id <= cases; id++) {
            database.em()
                    .createNativeQuery("insert into some_case values (?1)")
                    .setParameter(1, id)
                    .executeUpdate();
            List<Standing> held = new ArrayList<>();
            for (int n = random.nextInt(4); n > 0; n--) {
                Standing standing = randomStanding(random, id);
                held.add(standing);
                database.em().persist(standing);
            }
            standings.put(id, held);
        }
        database.flushAndClear();

        int seen = 0;
        for (int n = 0; n < 200; n++) {
            Actor actor = randomActor(random);
            Instant now = randomMoment(random);
            Set<Long> expected = new TreeSet<>();
            standings.forEach((id, held) -> {
                if (CaseAccess.permits(actor, Deed.READ, held, now)) {
                    expected.add(id);
                }
            });
            assertThat(readable(actor, now)).as("%s at %s", actor, now).isEqualTo(expected);
            seen += expected.size();
        }
        assertThat(seen).as("the random data let somebody see something").isPositive();
    }

    private Set<Long> readable(Actor actor, Instant now) {
        Set<Long> ids = new TreeSet<>();
        for (Object id : CaseReader.of(actor, now)
                .bind(database.em().createNativeQuery("select c.id from some_case c where " + CaseAccess.SQL))
                .getResultList()) {
            ids.add(((Number) id).longValue());
        }
        return ids;
    }

    private static Set<Deed> may(Actor actor, List<Standing> held) {
        Set<Deed> allowed = EnumSet.noneOf(Deed.class);
        for (Deed deed : Deed.values()) {
            if (CaseAccess.permits(actor, deed, held, NOW)) {
                allowed.add(deed);
            }
        }
        return allowed;
    }

    private static Actor actor(Agency agency, Role role) {
        return new Actor("zz-test", "架空 試子", agency, Set.of(role));
    }

    private static Standing joint(Agency agency) {
        return new Standing(CASE, agency, Ground.JOINT_DESK, NOW, null);
    }

    private static Standing planHandedIn() {
        return new Standing(CASE, Agency.WARD, Ground.PLAN_DECISION, NOW, null);
    }

    /** Few agencies and few moments, so that they often meet, and moments often fall on a boundary. */
    private static Standing randomStanding(Random random, long caseId) {
        Instant since = randomMoment(random);
        Instant until = random.nextBoolean() ? null : since.plus(Duration.ofHours(1 + random.nextInt(20)));
        return new Standing(caseId, randomAgency(random), any(random, Ground.values()), since, until);
    }

    private static Actor randomActor(Random random) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (int n = random.nextInt(3); n > 0; n--) {
            roles.add(any(random, Role.values()));
        }
        return new Actor("zz-test", "架空 試子", randomAgency(random), roles);
    }

    private static Agency randomAgency(Random random) {
        return any(random, new Agency[] {Agency.WARD, Agency.PLAT_HOME, Agency.MERKMAL});
    }

    private static Instant randomMoment(Random random) {
        return NOW.plus(Duration.ofHours(random.nextInt(40)));
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
