package org.banso.casefile.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** That the database takes the index which the query expects; with enough rows that it would rather take one. */
class SearchPlanTest {

    @RegisterExtension
    final Database database = new Database();

    @BeforeEach
    void manyPeopleAndCases() {
        sql("""
                insert into person_person (id, family_name, given_name, family_kana, given_kana, sex, phone, address,
                                           search_key, phone_digits, version)
                select 100000 + n, '', '', '', '', 'UNKNOWN', '', '',
                       chr(12354 + n % 80) || chr(12354 + n / 80 % 80) || chr(12354 + n / 7 % 80), '03' || (10000000 + n), 1
                  from generate_series(1, 20000) as n
                """);
        sql("""
                insert into casefile_case (id, number, opened_on, state, subject_id, in_danger, version, closed_on, closure, closure_note, closed_by)
                select 100000 + n, 'R7-' || lpad(n::text, 5, '0'), date '2025-04-01' + n / 60, 'CLOSED', 100000 + n, false, 1,
                       date '2026-03-31', 'WISHED', '', 'plat1'
                  from generate_series(1, 20000) as n
                """);
        sql("""
                insert into casefile_participant (id, case_id, person_id, kind, relationship, version)
                select id, id, subject_id, 'SUBJECT', 'SELF', 1 from casefile_case
                """);
        sql("""
                insert into access_standing (id, case_id, agency, ground, since)
                select id, id, 'PLAT_HOME', 'JOINT_DESK', timestamptz '2025-04-01' from casefile_case
                """);
        for (String table : List.of("person_person", "casefile_case", "casefile_participant", "access_standing")) {
            sql("analyze " + table);
        }
    }

    @Test
    void findsPeopleByTheIndexOfWhatWasTyped() {
        Map<String, String> indexes = Map.of(
                "あい", "person_matching",
                "あいう かき", "person_matching",
                "林", "person_matching",
                "2345", "person_matching",
                "R7-7", "casefile_case_number_key");
        indexes.forEach((typed, index) -> assertThat(
                        planOf(() -> lists().find(typed, CaseFixture.reader(CaseFixture.DESK))))
                .as(typed)
                .contains(index)
                .contains("casefile_participant_by_person")
                .doesNotContain("Seq Scan on person_person", "Seq Scan on casefile"));
    }

    /** What the planner makes of the function's own text, with values in place of its parameters. */
    @Test
    void matchesTypedTextByTheIndexOfItsPairsOrOfItsDigits() {
        String body = (String) database.em()
                .createNativeQuery("select prosrc from pg_proc where proname = 'person_matching'")
                .getSingleResult();
        String explained = "explain "
                + body.replace("banso_bigrams(pairs)", "banso_bigrams('あい')")
                        .replace("unnest(words)", "unnest(array['あい'])")
                        .replace("some_digits", "'%2345%'");
        String plan = database.em().createNativeQuery(explained).getResultList().toString();

        assertThat(plan)
                .contains("person_person_by_bigrams")
                .contains("person_person_by_phone")
                .doesNotContain("Seq Scan on person_person");
    }

    @Test
    void listsByTheOrderThatIsAskedFor() {
        String plan = planOf(
                () -> lists().cases(CaseFilter.all(), 0, CaseFixture.DESK, CaseFixture.reader(CaseFixture.DESK)));
        assertThat(plan).contains("casefile_case_by_opening");

        plan = planOf(() -> lists().cases(
                        new CaseFilter("", null, null, false, CaseSort.NEEDS),
                        0,
                        CaseFixture.DESK,
                        CaseFixture.reader(CaseFixture.DESK)));
        assertThat(plan).contains("casefile_case_by_urgency");

        plan = planOf(() -> lists().waiting(CaseFixture.reader(CaseFixture.DESK)));
        assertThat(plan).contains("casefile_case_by_state");
    }

    private String planOf(Runnable read) {
        return Statements.planOf(database.em(), read);
    }

    private void sql(String statement) {
        database.em().createNativeQuery(statement).executeUpdate();
    }

    private CaseLists lists() {
        return new CaseLists(database.em());
    }
}
