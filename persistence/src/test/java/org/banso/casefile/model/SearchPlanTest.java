package org.banso.casefile.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.KanaFold;
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
                insert into access_standing (id, case_id, agency, ground, since)
                select 100000 + n, 100000 + n, 'PLAT_HOME', 'JOINT_DESK', timestamptz '2025-04-01'
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
        for (String table : List.of("person_person", "casefile_case", "casefile_participant", "access_standing")) {
            sql("analyze " + table);
        }
    }

    @Test
    void looksThroughNobodyOneByOne() {
        for (String typed : List.of("あい", "あいう かき", "あうい", "2345", "031000", "S60.4.1", "R7-7")) {
            String before = scanned();
            lists().find(typed, CaseFixture.reader(CaseFixture.DESK));
            assertThat(scanned()).as(typed).isEqualTo(before);
        }
    }

    /** How often each table of people or cases was read from end to end in this transaction. */
    private String scanned() {
        return (String) database.em()
                .createNativeQuery("select string_agg(relname || ' ' || seq_scan, ', ' order by relname)"
                        + " from pg_stat_xact_user_tables where relname in"
                        + " ('person_person', 'casefile_case', 'casefile_participant', 'access_standing')")
                .getSingleResult();
    }

    @Test
    void theDatabaseHearsAWordAsTheProgramDoes() {
        Random random = new Random(5);
        String letters = "あいうえおかがきぎくぐけげこごさざしじすずせぜそぞただちぢつづてでとどはばぱまみむめもやゆよらりるれろわをん山空";
        for (int n = 0; n < 500; n++) {
            String word = random.ints(1 + random.nextInt(8), 0, letters.length())
                    .mapToObj(i -> letters.substring(i, i + 1))
                    .collect(Collectors.joining());
            assertThat(database.em()
                            .createNativeQuery("select banso_loose(?1)")
                            .setParameter(1, word)
                            .getSingleResult())
                    .isEqualTo(KanaFold.looseKey(word));
        }
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
