package org.banso.access.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.directory.model.Role;
import org.banso.kernel.model.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The one rule in memory, in lists and in the walls, held equal. One class because all three are asked of the same wards. */
class CaseAccessTest {

    private static final Instant NOW = Instant.parse("2024-06-03T01:00:00Z");
    private static final long CASE = 7;
    private static final List<String> PEOPLE = List.of("zz-1", "zz-2", "zz-3", "zz-4", "zz-5", "zz-6");
    private static final Agency[] AGENCIES = {Agency.WARD, Agency.PLAT_HOME, Agency.MERKMAL, Agency.EDU_CENTER};

    @RegisterExtension
    final Database database = new Database();

    // ---- who may what ----

    @ParameterizedTest
    @EnumSource(names = {"DESK", "CASEWORKER", "PSYCHOLOGIST"})
    void staffOfAnAgencyWithAStandingReadAndWriteAndDecideNothing(Role role) {
        Set<Deed> deeds = EnumSet.allOf(Deed.class);
        deeds.removeAll(EnumSet.of(Deed.DECIDE_PLAN, Deed.SHUT, Deed.DISCLOSE));

        assertThat(may(actor(Agency.MERKMAL, role), List.of(joint(Agency.MERKMAL))))
                .isEqualTo(deeds);
    }

    @Test
    void aSupervisorMayAlsoShutAColleagueOut() {
        assertThat(may(actor(Agency.MERKMAL, Role.SUPERVISOR), List.of(joint(Agency.MERKMAL))))
                .contains(Deed.SHUT);
    }

    @Test
    void theDeskSeesDangerAndNeitherIllnessNorIncome() {
        assertThat(sight(actor(Agency.PLAT_HOME, Role.DESK), joint(Agency.PLAT_HOME)))
                .isEqualTo(new CaseSight(Sight.CASEWORK, Set.of(Delicate.VIOLENCE)));
        assertThat(sight(actor(Agency.PLAT_HOME, Role.CASEWORKER), joint(Agency.PLAT_HOME)))
                .isEqualTo(CaseSight.EVERYTHING);
    }

    @ParameterizedTest
    @EnumSource
    void nobodyOfAnAgencyWithoutAStandingDoesAnything(Role role) {
        List<Standing> held = List.of(joint(Agency.MERKMAL), planHandedIn());

        assertThat(may(actor(Agency.SAPOSUTE, role), held)).isEmpty();
        assertThat(sight(actor(Agency.SAPOSUTE, role), held.toArray(Standing[]::new)))
                .isEqualTo(CaseSight.NONE);
    }

    @Test
    void colleaguesAtTheDeskLearnThatThereIsAFileAndNothingOfIt() {
        assertThat(sight(actor(Agency.MERKMAL, Role.PSYCHOLOGIST), joint(Agency.PLAT_HOME)))
                .isEqualTo(new CaseSight(Sight.EXISTENCE, Set.of()));
        assertThat(may(actor(Agency.MERKMAL, Role.PSYCHOLOGIST), List.of(joint(Agency.PLAT_HOME))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"COUNCIL_MEMBER", "CENTRE_CLERK", "ADMINISTRATOR", "WARD_OFFICER"})
    void whoeverIsNotStaffDoesNothingEvenWhenTheirAgencyHasAStanding(Role role) {
        assertThat(may(actor(Agency.PLAT_HOME, role), List.of(joint(Agency.PLAT_HOME))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"COUNCIL_MEMBER", "ADMINISTRATOR"})
    void theCouncilAndTheAdministratorNeverSeeACaseOnWhateverGround(Role role) {
        for (Ground ground : Ground.values()) {
            for (Agency agency : Agency.values()) {
                Standing any = Standing.of(CASE, agency, ground, 1, 511, NOW, null);
                assertThat(sight(actor(agency, role), any)).isEqualTo(CaseSight.NONE);
            }
        }
    }

    @Test
    void aWardOfficerReadsAndDecidesWhatWasHandedInAndWritesNothing() {
        Actor officer = actor(Agency.WARD, Role.WARD_OFFICER);

        assertThat(may(officer, List.of(planHandedIn())))
                .containsExactlyInAnyOrder(Deed.COORDINATE, Deed.READ, Deed.PRINT, Deed.DECIDE_PLAN);
        assertThat(sight(officer, planHandedIn())).isEqualTo(new CaseSight(Sight.CASEWORK, Set.of(Delicate.INCOME)));
    }

    @Test
    void anOfficerOfAnotherAgencyThanTheWardDecidesNothing() {
        Standing strange = new Standing(CASE, Agency.MERKMAL, Ground.PLAN_DECISION, NOW, null);

        assertThat(may(actor(Agency.MERKMAL, Role.WARD_OFFICER), List.of(strange)))
                .isEmpty();
    }

    @Test
    void aConsentGivesItsItemsAndNobodyWritesByIt() {
        Actor clerk = actor(Agency.EDU_CENTER, Role.CENTRE_CLERK);

        assertThat(sight(clerk, consent(Reach.allowing(Sight.COORDINATION, Set.of()))))
                .isEqualTo(new CaseSight(Sight.COORDINATION, Set.of()));
        assertThat(sight(clerk, consent(Reach.allowing(Sight.CASEWORK, Set.of(Delicate.INCOME)))))
                .isEqualTo(new CaseSight(Sight.CASEWORK, Set.of(Delicate.INCOME)));
        assertThat(sight(clerk, consent(Reach.allowing(Sight.COORDINATION, Set.of(Delicate.DIAGNOSIS)))))
                .as("a delicate group comes with the casework only")
                .isEqualTo(new CaseSight(Sight.COORDINATION, Set.of()));
        assertThat(may(clerk, List.of(consent(511)))).containsExactlyInAnyOrder(Deed.COORDINATE, Deed.READ);
    }

    @Test
    void aConferenceIsItsMembersAloneAndNotTheirAgencys() {
        Standing member = Standing.of(CASE, "zz-1", Ground.SUPPORT_CONFERENCE, 3, NOW, NOW.plusSeconds(60));

        assertThat(sight(person("zz-1", Agency.HEALTH, Role.CASEWORKER), member))
                .isEqualTo(new CaseSight(Sight.CASEWORK, Set.of(Delicate.VIOLENCE)));
        assertThat(sight(person("zz-2", Agency.HEALTH, Role.CASEWORKER), member))
                .isEqualTo(CaseSight.NONE);
    }

    @Test
    void aDisclosureIsReviewedForThatPurposeOnly() {
        Actor officer = actor(Agency.WARD, Role.WARD_OFFICER);
        List<Standing> asked = List.of(Standing.of(CASE, Agency.WARD, Ground.DISCLOSURE_REVIEW, 5, 511, NOW, null));

        assertThat(CaseAccess.judge(officer, Purpose.SUPPORT, asked, false, NOW))
                .isEqualTo(CaseSight.NONE);
        assertThat(CaseAccess.judge(officer, Purpose.DISCLOSURE, asked, false, NOW))
                .isEqualTo(CaseSight.EVERYTHING);
        for (Deed copy : List.of(Deed.PRINT, Deed.EXPORT)) {
            assertThat(CaseAccess.permits(officer, copy, Purpose.DISCLOSURE, asked, false, NOW))
                    .isTrue();
            assertThat(CaseAccess.permits(officer, copy, Purpose.SUPPORT, asked, false, NOW))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CONSENT", "SUPPORT_CONFERENCE", "BREAK_GLASS"})
    void aGroundWithAWindowLeavesNoPaperBehind(Ground ground) {
        Actor colleague = actor(Agency.PLAT_HOME, Role.CASEWORKER);
        List<Standing> window = List.of(Standing.of(CASE, Agency.PLAT_HOME, ground, 1, 511, NOW, NOW.plusSeconds(60)));

        assertThat(may(colleague, window)).containsExactlyInAnyOrder(Deed.COORDINATE, Deed.READ);
        assertThat(may(colleague, List.of(joint(Agency.PLAT_HOME)))).contains(Deed.PRINT, Deed.EXPORT);
    }

    @Test
    void aStandingHoldsFromItsFirstMomentToBeforeItsLast() {
        Actor caseworker = actor(Agency.HEALTH, Role.CASEWORKER);
        Instant end = NOW.plus(Duration.ofHours(2));
        List<Standing> window = List.of(new Standing(CASE, Agency.HEALTH, Ground.ROLE_DECIDED, NOW, end));

        assertThat(CaseAccess.permits(caseworker, Deed.READ, window, NOW.minusNanos(1)))
                .isFalse();
        assertThat(CaseAccess.permits(caseworker, Deed.READ, window, NOW)).isTrue();
        assertThat(CaseAccess.permits(caseworker, Deed.READ, window, end.minusNanos(1)))
                .isTrue();
        assertThat(CaseAccess.permits(caseworker, Deed.READ, window, end)).isFalse();
    }

    @Test
    void whoeverIsShutOutDoesNotLearnThatThereIsAFile() {
        Actor caseworker = actor(Agency.PLAT_HOME, Role.CASEWORKER);
        List<Standing> held = List.of(
                joint(Agency.PLAT_HOME),
                Standing.of(CASE, caseworker.uid(), Ground.BREAK_GLASS, 9, NOW, NOW.plusSeconds(60)));

        assertThat(CaseAccess.judge(caseworker, Purpose.SUPPORT, held, true, NOW))
                .isEqualTo(CaseSight.NONE);
        assertThat(CaseAccess.permits(caseworker, Deed.READ, Purpose.SUPPORT, held, true, NOW))
                .isFalse();
    }

    /** Why somebody is shut out or a file is sealed carries no mark: it is read by these alone. */
    @Test
    void whoeverMayShutOutAndSealSeesEveryGroup() {
        assertThat(Reach.TABLE)
                .filteredOn(row -> (row.allows() & Deed.SHUT.needs()) != 0
                        && Deed.SHUT.roles().contains(row.role()))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(Delicate.of(row.allows())).isEqualTo(EnumSet.allOf(Delicate.class)));
    }

    @Test
    void theDatabaseHoldsTheSameTable() {
        Set<String> rows = new TreeSet<>();
        Reach.TABLE.forEach(row -> rows.add(String.join(
                " ",
                row.ground().name(),
                row.role().name(),
                row.agency() == null ? "ANY" : row.agency().name(),
                Integer.toString(row.allows()),
                new TreeSet<>(row.purposes().stream().map(Purpose::name).toList()).toString())));

        assertThat(new TreeSet<>(strings("""
                select concat_ws(' ', ground, role, agency, allows,
                       '[' || (select string_agg(p, ', ' order by p collate "C") from unnest(purposes) p) || ']')
                  from access_reach
                """))).isEqualTo(rows);
    }

    // ---- one rule, asked in three places ----

    /**
     * A random ward of {@value #CASES} cases with standings, bars and seals, looked at by random people for random purposes
     * at random moments: in memory, as a list, and as row-level security, row by row the same answer.
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theRuleForOneCaseIsTheRuleForListsAndForTheSecondWall(long seed) {
        Random random = new Random(seed);
        for (String uid : PEOPLE) {
            database.em()
                    .createNativeQuery("insert into directory_staff values (?1, '架空', 'カクウ', 'WARD', true, 0)")
                    .setParameter(1, uid)
                    .executeUpdate();
        }
        database.em()
                .createNativeQuery("create temporary table some_case (id bigint primary key) on commit drop")
                .executeUpdate();
        // only the rule is looked at here: the files themselves are not needed
        database.em()
                .createNativeQuery("set local session_replication_role = replica")
                .executeUpdate();
        for (String statement : List.of(
                "do $$ begin create role zz_looks; exception when duplicate_object then null; end $$",
                "grant usage on schema public to zz_looks",
                "grant select on all tables in schema public to zz_looks")) {
            database.em().createNativeQuery(statement).executeUpdate();
        }
        Map<Long, Ward> ward = new HashMap<>();
        for (long id = 1; id <= CASES; id++) {
            database.em()
                    .createNativeQuery("insert into some_case values (?1)")
                    .setParameter(1, id)
                    .executeUpdate();
            database.em()
                    .createNativeQuery(
                            "insert into casefile_case (id, number, opened_on, state, subject_id, in_danger, version)"
                                    + " values (?1, ?2, date '2024-04-01', 'SCREENED', 1, false, 0)")
                    .setParameter(1, id)
                    .setParameter(2, "R6-%04d".formatted(id))
                    .executeUpdate();
            database.em()
                    .createNativeQuery(
                            "insert into casefile_consent (id, case_id, given_by, how, given_on, valid_from,"
                                    + " recorded_by, version) values (?1, ?1, 1, 'ORAL', date '2024-04-01', date '2024-04-01', 'zz', 0)")
                    .setParameter(1, id)
                    .executeUpdate();
            Ward one = Ward.random(random, id);
            one.standings.forEach(database.em()::persist);
            one.bars.forEach(database.em()::persist);
            one.seals.forEach(database.em()::persist);
            ward.put(id, one);
        }
        database.flushAndClear();

        Map<Sight, Integer> seen = new TreeMap<>();
        for (int n = 0; n < LOOKS; n++) {
            Actor actor = randomActor(random);
            Purpose purpose = random.nextInt(3) > 0 ? Purpose.SUPPORT : any(random, Purpose.values());
            Instant now = randomMoment(random);
            Set<Long> coordination = new TreeSet<>();
            Set<Long> casework = new TreeSet<>();
            Map<Delicate, Set<Long>> groups = new TreeMap<>();
            Stream.of(Delicate.values()).forEach(group -> groups.put(group, new TreeSet<>()));
            ward.forEach((id, one) -> {
                CaseSight sight = CaseAccess.judge(
                        actor, purpose, one.standings, CaseAccess.isShut(actor.uid(), one.bars, one.seals, now), now);
                seen.merge(sight.sight(), 1, Integer::sum);
                if (sight.sight().isAtLeast(Sight.COORDINATION)) {
                    coordination.add(id);
                }
                if (sight.isCasework()) {
                    casework.add(id);
                }
                sight.delicate().forEach(group -> groups.get(group).add(id));
            });
            String who = actor + " for " + purpose + " at " + now;
            if (purpose == Purpose.SUPPORT) {
                assertThat(listed(actor, now, CaseAccess.SQL)).as(who).isEqualTo(coordination);
                assertThat(listed(actor, now, CaseAccess.AMONG_FEW + CaseAccess.SQL))
                        .as(who)
                        .isEqualTo(coordination);
                assertThat(listed(actor, now, CaseAccess.CASEWORK_SQL)).as(who).isEqualTo(casework);
            }
            act(actor, purpose, now);
            assertThat(walled("coordination")).as(who).isEqualTo(coordination);
            assertThat(walled("casework")).as(who).isEqualTo(casework);
            assertThat(ofThoseWithoutAFilter("casefile_case", "id")).as(who).isEqualTo(coordination);
            assertThat(ofThoseWithoutAFilter("casefile_consent", "case_id"))
                    .as(who)
                    .isEqualTo(casework);
            groups.forEach((group, seenOf) -> {
                Set<Long> walled = walled(group.name().toLowerCase(Locale.ROOT));
                walled.retainAll(casework);
                assertThat(walled).as("%s, %s", who, group).isEqualTo(seenOf);
            });
        }
        assertThat(seen).as("the random ward shows every sight").containsOnlyKeys(Sight.values());
        assertThat(seen.values()).as("%s", seen).allMatch(times -> times > 100);
    }

    private static final String APPLICATION = "zz_looks";
    private static final int CASES = 400;
    private static final int LOOKS = 150;

    private record Ward(List<Standing> standings, List<Bar> bars, List<Seal> seals) {

        /** Few agencies and few moments, so that they often meet, and moments often fall on a boundary. */
        static Ward random(Random random, long caseId) {
            Ward one = new Ward(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            for (int n = random.nextInt(4); n > 0; n--) {
                one.standings.add(randomStanding(random, caseId));
            }
            if (random.nextInt(4) == 0) {
                Bar bar = new Bar(caseId, any(random, PEOPLE), BarKind.KIN, "zz-boss", randomMoment(random));
                if (random.nextBoolean()) {
                    bar.lift(randomMoment(random));
                }
                one.bars.add(bar);
            }
            if (random.nextInt(6) == 0) {
                List<String> circle = new ArrayList<>(PEOPLE);
                Collections.shuffle(circle, random);
                List<String> some = new ArrayList<>(circle.subList(0, 2));
                some.add("zz-boss");
                Seal seal = new Seal(caseId, "試し", some, "zz-boss", randomMoment(random));
                if (random.nextInt(3) == 0) {
                    seal.open(randomMoment(random));
                }
                one.seals.add(seal);
            }
            return one;
        }
    }

    private static Standing randomStanding(Random random, long caseId) {
        Instant since = randomMoment(random);
        Instant until = since.plus(Duration.ofHours(1 + random.nextInt(20)));
        Ground ground = any(random, Ground.values());
        return switch (ground) {
            case SUPPORT_CONFERENCE, BREAK_GLASS -> Standing.of(caseId, any(random, PEOPLE), ground, 1, since, until);
            case CONSENT, DISCLOSURE_REVIEW ->
                Standing.of(
                        caseId,
                        any(random, AGENCIES),
                        ground,
                        1,
                        Reach.allowing(
                                random.nextBoolean() ? Sight.CASEWORK : Sight.COORDINATION,
                                random.nextBoolean() ? EnumSet.allOf(Delicate.class) : Set.of(Delicate.INCOME)),
                        since,
                        random.nextBoolean() ? null : until);
            default -> new Standing(caseId, any(random, AGENCIES), ground, since, random.nextBoolean() ? null : until);
        };
    }

    private Set<Long> listed(Actor actor, Instant now, String rule) {
        return ids(CaseReader.of(actor, now)
                .bind(database.em().createNativeQuery("select c.id from some_case c where " + rule))
                .getResultList());
    }

    private void act(Actor actor, Purpose purpose, Instant now) {
        database.em()
                .createNativeQuery("update directory_staff set agency = ?2 where uid = ?1")
                .setParameter(1, actor.uid())
                .setParameter(2, actor.agency().name())
                .executeUpdate();
        database.em()
                .createNativeQuery("select access_act(?1, ?2, ?3)")
                .setParameter(1, actor.uid())
                .setParameter(
                        2,
                        String.join(",", actor.roles().stream().map(Role::name).toList()))
                .setParameter(3, Timestamp.from(now))
                .getSingleResult();
        new Standings(database.em()).serve(purpose);
    }

    private Set<Long> walled(String level) {
        return ids(database.em()
                .createNativeQuery("select c.id from some_case c where access_sees(c.id, ?1)")
                .setParameter(1, level)
                .getResultList());
    }

    /** As the application's user, behind the walls of the tables themselves. */
    private Set<Long> ofThoseWithoutAFilter(String table, String column) {
        database.em().createNativeQuery("set local role " + APPLICATION).executeUpdate();
        Set<Long> seen = ids(database.em()
                .createNativeQuery("select " + column + " from " + table)
                .getResultList());
        database.em().createNativeQuery("reset role").executeUpdate();
        return seen;
    }

    private static Set<Long> ids(List<?> rows) {
        Set<Long> ids = new TreeSet<>();
        rows.forEach(id -> ids.add(((Number) id).longValue()));
        return ids;
    }

    @SuppressWarnings("unchecked") // a native query has no type
    private List<String> strings(String sql) {
        return database.em().createNativeQuery(sql).getResultList();
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

    private static CaseSight sight(Actor actor, Standing... held) {
        return CaseAccess.judge(actor, Purpose.SUPPORT, List.of(held), false, NOW);
    }

    private static Actor actor(Agency agency, Role role) {
        return person("zz-test", agency, role);
    }

    private static Actor person(String uid, Agency agency, Role role) {
        return new Actor(uid, "架空 試子", agency, Set.of(role));
    }

    private static Standing joint(Agency agency) {
        return new Standing(CASE, agency, Ground.JOINT_DESK, NOW, null);
    }

    private static Standing planHandedIn() {
        return new Standing(CASE, Agency.WARD, Ground.PLAN_DECISION, NOW, null);
    }

    private static Standing consent(int allows) {
        return Standing.of(CASE, Agency.EDU_CENTER, Ground.CONSENT, 4, allows, NOW, null);
    }

    private static Actor randomActor(Random random) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (int n = 1 + random.nextInt(2); n > 0; n--) {
            roles.add(any(random, Role.values()));
        }
        return new Actor(any(random, PEOPLE), "架空 試子", any(random, AGENCIES), roles);
    }

    private static Instant randomMoment(Random random) {
        return NOW.plus(Duration.ofHours(random.nextInt(40)));
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static <T> T any(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
