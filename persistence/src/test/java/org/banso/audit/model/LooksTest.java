package org.banso.audit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.banso.kernel.model.Act;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LooksTest {

    private static final Instant TEN = Instant.parse("2024-06-03T01:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);

    @RegisterExtension
    final Database database = new Database();

    private Looks looks;
    private long id = 900_000;

    @BeforeEach
    void aCase() {
        looks = new Looks(database.em());
        for (String sql : List.of(
                "set constraints all deferred",
                """
                insert into person_person (id, family_name, given_name, family_kana, given_kana, sex, phone, address,
                                           search_key, phone_digits, version)
                values (5, '架空', '花', '', '', 'UNKNOWN', '', '', '', '', 1)""",
                """
                insert into casefile_case (id, number, opened_on, state, subject_id, in_danger, version)
                values (7, 'R6-0007', '2024-04-01', 'SCREENED', 5, false, 1)""",
                "insert into directory_staff values ('zz-kana', '仮名 春子', 'かめい', 'MERKMAL', true, 1)",
                """
                insert into access_standing (id, case_id, agency, ground, since, until) values
                (1, 7, 'MERKMAL', 'JOINT_DESK', '2024-06-01 00:00+09', null),
                (2, 7, 'HEALTH', 'ROLE_DECIDED', '2024-06-01 00:00+09', '2024-06-03 10:30+09')""")) {
            database.em().createNativeQuery(sql).executeUpdate();
        }
    }

    @Test
    void looksThatFollowEachOtherAreOneVisit() {
        entry("zz-kana", "MERKMAL", "casefile.read", "PAGE", "OK", 0);
        entry("zz-kana", "MERKMAL", "support.story", "LIST", "OK", 1);
        entry("zz-kana", "MERKMAL", "audit.printed", "PRINT", "OK", 20);
        entry("zz-kana", "MERKMAL", "casefile.read", "PAGE", "OK", 90);

        assertThat(report().visits())
                .extracting(Visit::from, Visit::to)
                .containsExactly(
                        tuple(TEN, TEN.plusSeconds(1200)), tuple(TEN.plusSeconds(5400), TEN.plusSeconds(5400)));
        assertThat(report().visits().get(0)).satisfies(visit -> {
            assertThat(visit.name()).isEqualTo("仮名 春子");
            assertThat(visit.acts()).containsExactlyInAnyOrder(Act.PAGE, Act.LIST, Act.PRINT);
            assertThat(visit.rooms()).containsExactly("audit", "casefile", "support");
            assertThat(visit.roles()).containsExactly("psychologist", "supervisor");
            assertThat(visit.grounds()).containsExactly("JOINT_DESK");
        });
    }

    @Test
    void theGroundIsTheOneThatHeldAtThatTime() {
        entry("zz-health", "HEALTH", "casefile.read", "PAGE", "OK", 10);
        entry("zz-health", "HEALTH", "casefile.read", "PAGE", "OK", 45);

        assertThat(report().visits()).extracting(Visit::grounds).containsExactly(List.of("ROLE_DECIDED"), List.of());
    }

    @Test
    void whoWasRefusedIsToldApart() {
        entry("zz-kana", "MERKMAL", "casefile.read", "PAGE", "OK", 0);
        entry("zz-kana", "MERKMAL", "casefile.read", "PAGE", "REFUSED", 1);

        assertThat(report().visits()).extracting(Visit::refused).containsExactly(false, true);
    }

    @Test
    void onlyThisCaseAndOnlyThisPeriod() {
        entry("zz-kana", "MERKMAL", "casefile.read", "PAGE", "OK", 24 * 60);
        database.em()
                .createNativeQuery("""
                        insert into audit_entry (id, at, uid, action, look, kind, case_id, outcome)
                        values (1, ?1, 'zz', 'casefile.read', true, 'PAGE', 8, 'OK')""")
                .setParameter(1, Timestamp.from(TEN))
                .executeUpdate();

        assertThat(report().visits()).isEmpty();
        assertThat(looks.report(7, DAY, DAY.plusDays(1), TEN).visits()).hasSize(1);
    }

    @Test
    void aPeriodThatIsBackwardsOrToComeOrTooLongIsRefused() {
        for (List<LocalDate> period : List.of(
                List.of(DAY, DAY.minusDays(1)),
                List.of(DAY.plusDays(1), DAY.plusDays(1)),
                List.of(DAY.minusDays(Looks.LONGEST), DAY))) {
            assertThatThrownBy(() -> looks.report(7, period.get(0), period.get(1), TEN))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.is(AuditReason.PERIOD_NOT_POSSIBLE))
                                    .isTrue());
        }
        assertThat(looks.report(7, DAY.minusDays(Looks.LONGEST - 1), DAY, TEN).visits())
                .isEmpty();
    }

    @Test
    void aCaseThatIsNotThereIsNotFound() {
        assertThatThrownBy(() -> looks.report(8, DAY, DAY, TEN))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.is(KernelReason.NOT_FOUND)).isTrue());
    }

    private LooksReport report() {
        return looks.report(7, DAY, DAY, TEN);
    }

    private void entry(String uid, String agency, String action, String kind, String outcome, int minutes) {
        database.em()
                .createNativeQuery("""
                        insert into audit_entry (id, at, uid, agency, roles, action, look, kind, case_id, outcome, reason)
                        values (?1, ?2, ?3, ?4, 'psychologist,supervisor', ?5, true, ?6, 7, ?7, ?8)""")
                .setParameter(1, id++)
                .setParameter(2, Timestamp.from(TEN.plusSeconds(60L * minutes)))
                .setParameter(3, uid)
                .setParameter(4, agency)
                .setParameter(5, action)
                .setParameter(6, kind)
                .setParameter(7, outcome)
                .setParameter(8, outcome.equals("OK") ? null : "kernel.NOT_FOUND")
                .executeUpdate();
    }
}
