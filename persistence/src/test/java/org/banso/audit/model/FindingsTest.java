package org.banso.audit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.directory.model.Role;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Tokyo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is unusual, counted from entries; a Thursday after a quarter of usual days. */
class FindingsTest {

    private static final LocalDate THURSDAY = LocalDate.of(2024, 6, 6);
    private static final Instant NOW = Tokyo.at(THURSDAY, LocalTime.of(17, 0));
    private static final LookingRule RULE =
            new LookingRule(90, 5, 15, 5, 8, 10, 40, LocalTime.of(21, 0), LocalTime.of(6, 0));
    private static final Actor SUPERVISOR =
            new Actor("zz-sup", "仮名 長", Agency.MERKMAL, Set.of(Role.PSYCHOLOGIST, Role.SUPERVISOR));
    private static final TermCipher CIPHER = TermCipher.of("ZGVtby1vbmx5LWtleS1vZi1hdWRpdGVkLXNlYXJjaGU=");

    @RegisterExtension
    final Database database = new Database();

    private Findings findings;
    private long id = 900_000;

    @BeforeEach
    void aQuarterOfUsualDays() {
        findings = new Findings(database.em());
        sql("select set_config('banso.job', 'audit', true)");
        // three people who look at 4, 5 or 6 cases on each working day, so the median is 5 and its deviation 1
        sql("""
            insert into audit_daily (day, uid, agency, cases, searches, refusals, night, strange)
            select d::date, 'zz-' || n, 'MERKMAL', 3 + n, 0, 0, 0, 0
              from generate_series(date '2024-04-01', date '2024-06-05', '1 day') as d, generate_series(1, 3) as n
             where extract(isodow from d) < 6""");
    }

    @Test
    void aUsualDayIsNotUnusual() {
        looks("zz-1", 6, "10:00", 0);
        ownCases("zz-1", 6);

        assertThat(found()).isEmpty();
    }

    @Test
    void farMoreCasesThanThePersonAndTheAgencyUsuallyLookAtAre() {
        looks("zz-1", 30, "10:00", 0);
        ownCases("zz-1", 30);

        assertThat(found()).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(FindingKind.MANY_CASES);
            assertThat(line.measured()).isEqualTo(30);
            assertThat(line.ownUsual()).isEqualTo(4);
            assertThat(line.usual()).isEqualTo(5);
            assertThat(line.bound())
                    .as("least of the rule; 5 + 5 * 1.4826 would be 13")
                    .isEqualTo(15);
        });
    }

    @Test
    void whoeverAlwaysLooksAtManyIsNotShownForThatUntilItIsTwiceTheAgencysBound() {
        sql("update audit_daily set cases = 20 where uid = 'zz-3'");
        looks("zz-3", 22, "10:00", 0);
        ownCases("zz-3", 60);
        assertThat(found()).isEmpty();

        looks("zz-3", 40, "11:00", 0);
        assertThat(found()).extracting(FindingLine::kind).containsExactly(FindingKind.MANY_CASES);
    }

    @Test
    void atNightAndOnAClosingDayOneCaseIsEnough() {
        looks("zz-1", 1, "23:30", 0);
        looks("zz-2", 1, "10:00", 2);
        ownCases("zz-1", 9);
        ownCases("zz-2", 9);
        findings.look(THURSDAY.plusDays(2), RULE, NOW);

        assertThat(found())
                .extracting(FindingLine::kind, FindingLine::day)
                .containsExactlyInAnyOrder(
                        tuple(FindingKind.NIGHT, THURSDAY), tuple(FindingKind.CLOSED_DAY, THURSDAY.plusDays(2)));
    }

    @Test
    void casesInWhichThePersonHasNoPartAre() {
        looks("zz-1", 5, "10:00", 0);
        assertThat(found()).extracting(FindingLine::kind).containsExactly(FindingKind.NOT_MINE);

        sql("delete from audit_finding");
        ownCases("zz-1", 1);
        assertThat(found()).as("of four only").isEmpty();
    }

    @Test
    void manyRefusalsAndManySearchesAre() {
        for (int i = 0; i < 40; i++) {
            entry("zz-1", "SEARCH", i < 10 ? "REFUSED" : "OK", null, "10:%02d".formatted(i), 0);
        }

        assertThat(found())
                .extracting(FindingLine::kind)
                .containsExactlyInAnyOrder(FindingKind.REFUSALS, FindingKind.SEARCHES);
    }

    @Test
    void whatIsTypedLetterByLetterIsOneSearchAMinute() {
        for (int i = 0; i < 60; i++) {
            entry("zz-1", "SEARCH", "OK", null, "10:00:%02d".formatted(i), 0);
        }

        assertThat(found()).isEmpty();
    }

    @Test
    void aCaseAtWhichManyDifferentPeopleLookedIsShownToEachOfTheirAgenciesOnceAWeek() {
        for (int i = 0; i < 8; i++) {
            entry("zz-many" + i, "PAGE", "OK", 7L, "10:00", -i % 3);
        }

        assertThat(found()).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(FindingKind.OFTEN_LOOKED);
            assertThat(line.measured()).isEqualTo(8);
            assertThat(line.name()).isNull();
        });
        findings.look(THURSDAY.plusDays(1), RULE, NOW);
        assertThat(findings.of(Agency.MERKMAL, false)).hasSize(1);
    }

    @Test
    void aSecondCountOfTheSameDayFollowsTheFirst() {
        looks("zz-1", 20, "10:00", 0);
        ownCases("zz-1", 99);
        found();
        looks("zz-1", 33, "11:00", 0);

        assertThat(found())
                .singleElement()
                .satisfies(line -> assertThat(line.measured()).isEqualTo(33));
    }

    @Test
    void theEntriesBehindItAreShownWithWhatWasLookedFor() {
        sql("insert into directory_staff values ('zz-1', '仮名 春子', 'かめい', 'MERKMAL', true, 1)");
        for (int i = 0; i < 40; i++) {
            entry("zz-1", "SEARCH", "OK", null, "10:%02d".formatted(i), 0);
        }
        byte[] sealed = CIPHER.seal("架空", "zz-1");
        database.em()
                .createNativeQuery("""
                        insert into audit_entry (id, at, uid, agency, action, look, kind, outcome, rows_shown, term)
                        values (1, ?1, 'zz-1', 'MERKMAL', 'casefile.find', true, 'SEARCH', 'OK', 3, ?2)""")
                .setParameter(1, Timestamp.from(NOW))
                .setParameter(2, sealed)
                .executeUpdate();
        FindingSheet sheet = findings.sheet(found().get(0).id(), Agency.MERKMAL, CIPHER);

        assertThat(sheet.line().name()).isEqualTo("仮名 春子");
        assertThat(sheet.entries()).hasSize(41);
        assertThat(sheet.entries().get(40)).satisfies(line -> {
            assertThat(line.term()).isEqualTo("架空");
            assertThat(line.rows()).isEqualTo(3);
            assertThat(line.toString()).doesNotContain("架空");
        });
    }

    @Test
    void aSupervisorReviewsItOnceAndItLeavesTheList() {
        long one = findingOf("zz-1");
        findings.review(new ReviewFinding(one, " 引き継ぎのため ", false), SUPERVISOR, NOW);
        database.flushAndClear();

        assertThat(findings.of(Agency.MERKMAL, false)).isEmpty();
        assertThat(findings.of(Agency.MERKMAL, true)).singleElement().satisfies(line -> {
            assertThat(line.remark()).isEqualTo("引き継ぎのため");
            assertThat(line.reviewedAt()).isEqualTo(NOW);
            assertThat(line.misuse()).isFalse();
        });
        assertThatThrownBy(() -> findings.review(new ReviewFinding(one, "x", true), SUPERVISOR, NOW))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.is(AuditReason.REVIEWED_ALREADY))
                                .isTrue());
    }

    @Test
    void whatIsReviewedStaysAsItWasReviewed() {
        long one = findingOf("zz-1");
        findings.review(new ReviewFinding(one, "x", true), SUPERVISOR, NOW);
        database.flushAndClear();
        looks("zz-1", 60, "12:00", 0);
        findings.look(THURSDAY, RULE, NOW);

        assertThat(findings.of(Agency.MERKMAL, true))
                .singleElement()
                .satisfies(line -> assertThat(line.measured()).isEqualTo(20));
    }

    @Test
    void nobodyReviewsTheirOwnLooking() {
        long one = findingOf("zz-sup");

        assertThatThrownBy(() -> findings.review(new ReviewFinding(one, "x", false), SUPERVISOR, NOW))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.is(AuditReason.OWN_LOOKING)).isTrue());
    }

    @Test
    void anotherAgencysIsNotThere() {
        long one = findingOf("zz-1");

        assertThat(findings.of(Agency.PLAT_HOME, false)).isEmpty();
        assertThatThrownBy(() -> findings.sheet(one, Agency.PLAT_HOME, CIPHER))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.is(KernelReason.NOT_FOUND)).isTrue());
    }

    @Test
    void onlyTheAuditsOwnJobCounts() {
        sql("select set_config('banso.job', '', true)");

        assertThatThrownBy(() -> findings.look(THURSDAY, RULE, NOW)).hasStackTraceContaining("only the audit counts");
    }

    private long findingOf(String uid) {
        looks(uid, 20, "10:00", 0);
        ownCases(uid, 99);
        return found().get(0).id();
    }

    private List<FindingLine> found() {
        findings.look(THURSDAY, RULE, NOW);
        database.em().clear();
        return findings.of(Agency.MERKMAL, false);
    }

    private void looks(String uid, int cases, String time, int daysLater) {
        for (int i = 0; i < cases; i++) {
            entry(uid, "PAGE", "OK", 1000L + i, time, daysLater);
        }
    }

    private void entry(String uid, String kind, String outcome, Long caseId, String time, int daysLater) {
        database.em()
                .createNativeQuery("""
                        insert into audit_entry (id, at, uid, agency, action, look, kind, case_id, outcome, reason)
                        values (?1, ?2, ?3, 'MERKMAL', 'casefile.read', true, ?4, cast(?5 as bigint), ?6, ?7)""")
                .setParameter(1, id++)
                .setParameter(2, Timestamp.from(Tokyo.at(THURSDAY.plusDays(daysLater), LocalTime.parse(time))))
                .setParameter(3, uid)
                .setParameter(4, kind)
                .setParameter(5, caseId)
                .setParameter(6, outcome)
                .setParameter(7, outcome.equals("OK") ? null : "kernel.NOT_FOUND")
                .executeUpdate();
    }

    /** The first so many of the cases are the person's own: there is a task of theirs in it. */
    private void ownCases(String uid, int cases) {
        sql("set local session_replication_role = replica");
        sql("""
            insert into support_task (id, case_id, kind, title, due_on, assignee_uid, agency, made_by, made_at, version)
            select nextval('support_task_seq'), 1000 + n, 'OWN', 'x', '2024-06-06', '%s', 'MERKMAL', 'zz', now(), 1
              from generate_series(0, %d) as n""".formatted(uid, cases - 1));
        sql("set local session_replication_role = origin");
    }

    private void sql(String sql) {
        if (sql.startsWith("select")) {
            database.em().createNativeQuery(sql).getResultList();
        } else {
            database.em().createNativeQuery(sql).executeUpdate();
        }
    }
}
