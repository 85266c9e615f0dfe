package org.banso.retention.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.banso.kernel.model.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** That destroying a case leaves nothing of it, in whatever table. */
class DestroyingTest {

    /** Tables that hold what nobody asks a case for, or that the trail keeps. */
    private static final String KEPT = "select table_name from retention_kept";

    @RegisterExtension
    final Database database = new Database();

    @BeforeEach
    void aWholeCase() {
        WholeCase.stored(database.em());
        WholeCase.withRequest(database.em());
    }

    @Test
    void aWholeCaseHasARowInEveryTableThatDisposalKnows() {
        List<String> empty = new ArrayList<>();
        planOf("casefile_case").forEach(table -> {
            if (count("select count(*) from " + table) == 0) {
                empty.add(table);
            }
        });

        assertThat(empty)
                .as("a new table of a case: give it a row in WholeCase, so that its destruction is proved")
                .isEmpty();
    }

    @Test
    void leavesNoWordOfTheCaseInAnyColumnOfAnyTable() {
        assertThat(mentions()).as("before").hasSizeGreaterThan(30);

        destroy("casefile_case", WholeCase.CASE);

        assertThat(mentions())
                .as("what is left: only the mother, who has another case")
                .containsOnlyKeys(
                        "person_person.family_name",
                        "person_person.family_kana",
                        "person_person.search_key",
                        "person_word.word",
                        "person_word.heard");
        assertThat(count("select count(*) from person_person where id = " + WholeCase.MOTHER))
                .isOne();
        assertThat(count("select count(*) from casefile_case where id = " + WholeCase.OTHER_CASE))
                .isOne();
        database.em().createNativeQuery("set constraints all immediate").executeUpdate();
    }

    @Test
    void leavesNoRowWithTheCasesIdOutsideTheTrail() {
        destroy("casefile_case", WholeCase.CASE);

        List<?> tables = database.em().createNativeQuery("""
                        select c.relname from pg_attribute a join pg_class c on c.oid = a.attrelid
                         where a.attname = 'case_id' and not a.attisdropped and c.relkind = 'r'
                           and c.relnamespace = cast('public' as regnamespace)""").getResultList();
        List<?> kept = database.em().createNativeQuery(KEPT).getResultList();
        assertThat(tables).hasSizeGreaterThan(8);
        for (Object table : tables) {
            if (!kept.contains(table)) {
                assertThat(count("select count(*) from " + table + " where case_id = " + WholeCase.CASE))
                        .as("%s", table)
                        .isZero();
            }
        }
    }

    @Test
    void everyColumnThatPointsSomewhereIsAKeyThatDisposalCanFollow() {
        List<?> loose = database.em().createNativeQuery("""
                        select c.relname || '.' || a.attname
                          from pg_attribute a join pg_class c on c.oid = a.attrelid
                         where c.relkind = 'r' and c.relnamespace = cast('public' as regnamespace) and a.attnum > 0
                           and not a.attisdropped
                           and a.attname ~ '^(case|person|meeting|participant|decision|plan|note|reception|intake|voice|consent|request|notice|task)_id$'
                           and not exists (select from pg_constraint f
                                            where f.contype = 'f' and f.conrelid = c.oid and a.attnum = any (f.conkey))
                           and not exists (select from retention_thread t where t.child = c.relname and t.child_column = a.attname)
                           and not exists (select from retention_kept k where k.table_name = c.relname)
                           and not exists (select from pg_attribute o
                                            where o.attrelid = c.oid and o.attname = 'case_id' and not o.attisdropped)
                        """).getResultList();

        assertThat(loose)
                .as(
                        "a column that points to a row of a case: a foreign key, a row of retention_thread, or one of retention_kept")
                .isEmpty();
    }

    @Test
    void aTableThatNobodyToldItOfIsDestroyedAsWell() {
        run("create table support_later (id bigint primary key, case_id bigint not null, content text)");
        run(
                "create table support_later_part (later_id bigint references support_later, n integer, primary key (later_id, n))");
        run("insert into support_later values (1, 900001, 'x'), (2, 900101, 'x')");
        run("insert into support_later_part values (1, 1), (1, 2), (2, 1)");

        assertThat(destroy("casefile_case", WholeCase.CASE))
                .containsEntry("support_later", 1L)
                .containsEntry("support_later_part", 2L);
        assertThat(count("select count(*) from support_later")).isOne();
        assertThat(count("select count(*) from support_later_part")).isOne();
    }

    @Test
    void countsWhatIsGoneAndThePeopleAmongIt() {
        assertThat(destroy("casefile_case", WholeCase.CASE))
                .containsEntry("casefile_case", 1L)
                .containsEntry("support_note_segment", 5L)
                .containsEntry("disclosure_passage", 1L)
                .containsEntry("calendar_booking", 1L)
                .containsEntry("draft_text", 1L)
                .containsEntry("person_person", 2L);
    }

    @Test
    void destroysARequestAndLeavesItsCase() {
        destroy("disclosure_request", 900181);

        assertThat(count("select count(*) from disclosure_passage")).isZero();
        assertThat(count("select count(*) from support_note")).isOne();
        assertThat(count("select count(*) from person_person where id = " + WholeCase.SUBJECT))
                .isOne();
    }

    @Test
    void refusesToDestroyAnythingThatIsNoRecord() {
        assertThatThrownBy(() -> destroy("directory_staff", 1)).hasMessageContaining("no record that ends");
    }

    @Test
    void theFiguresOfTheYearStayAsTheyWere() {
        for (int step : new int[] {1, 2, 5}) {
            run("update policy_setting set value = '" + step + "' where key = 'SMALL_CELL_BELOW'");
            run("savepoint before");
            more(7);
            List<Object> receptions = figures("figure_reception", step);
            List<Object> leads = figures("figure_lead", step);
            assertThat(receptions).isNotEmpty();
            assertThat(leads).isNotEmpty();

            destroy("casefile_case", WholeCase.CASE);
            assertThat(figures("figure_reception", step)).as("step %d", step).containsExactlyElementsOf(receptions);
            assertThat(figures("figure_lead", step)).as("step %d", step).containsExactlyElementsOf(leads);

            for (int i = 0; i < 7; i++) {
                destroy("casefile_case", 910_000 + i);
                assertThat(figures("figure_reception", step)).containsExactlyElementsOf(receptions);
                assertThat(figures("figure_lead", step)).containsExactlyElementsOf(leads);
            }
            run("rollback to savepoint before");
        }
    }

    /** More cases of the same fiscal year, each with its contact and every second with a decision. */
    private void more(int n) {
        for (int i = 0; i < n; i++) {
            long id = 910_000 + i;
            run(
                    "insert into person_person (id, family_name, given_name, family_kana, given_kana, sex, phone, address, search_key,"
                            + " phone_digits, version) values (" + id
                            + ", '架', '空', '', '', 'MALE', '', '', '', '', 1)");
            run(
                    "insert into casefile_case (id, number, opened_on, state, subject_id, in_danger, lead_agency, version) values ("
                            + id + ", 'R2-10" + String.format("%02d", i) + "', '2020-06-01', 'SCREENED', " + id
                            + ", false, null, 1)");
            run("insert into casefile_participant (id, case_id, person_id, kind, relationship, version) values (" + id
                    + ", " + id + ", " + id + ", 'SUBJECT', 'SELF', 1)");
            run(
                    "insert into reception_reception (id, received_at, recorded_at, received_by, agency, channel, route, anonymous,"
                            + " caller_id, caller_relation, subject_id, subject_age, other_worry_text, wish, seen_by_anyone,"
                            + " consent_variant, exit, handed_over_to, case_id, version) values (" + id + ", '2020-06-0"
                            + (i + 1)
                            + "', '2020-06-0" + (i + 1) + "', 'plat1', 'PLAT_HOME', '" + (i % 2 == 0 ? "PHONE" : "SNS")
                            + "', 'OTHER', false, " + id + ", 'SELF', " + id + ", " + (20 + 5 * i)
                            + ", '', '', 'NO', 'WITHOUT_CONSENT', 'OWN_SUPPORT', '', " + id + ", 1)");
            if (i % 2 == 0) {
                run("insert into plan_lead_decision (id, case_id, meeting_id, lead, decided_on, review_on, recorded_by,"
                        + " recorded_at, in_force, version) values (" + id + ", " + id + ", 1, '"
                        + (i % 4 == 0 ? "MERKMAL" : "PLAT_HOME") + "', '2020-07-01', '2020-10-01', 'plat1', '2020-07-0"
                        + (i + 1)
                        + "', true, 1)");
            }
        }
    }

    @Test
    void nobodyDestroysAloneNorWhatIsHeldOrNotDue() {
        run("update casefile_case set closed_on = '2021-03-31' where id = " + WholeCase.CASE);
        run("delete from disclosure_passage");
        run("delete from disclosure_request");
        run("""
                insert into retention_disposal (id, kind, record_id, record_number, ended_on, due_on, state, proposed_by,
                                                proposed_at, version)
                values (7001, 'CASE', 900001, 'R2-0007', '2021-03-31', '2026-03-31', 'PROPOSED', 'ward1', '2040-01-01', 1)""");

        refuses("nobody destroys anything alone", "ward1", "2040-01-01 12:00+09");
        refuses("nobody destroys anything alone", "", "2040-01-01 12:00+09");
        refuses("it is not past its time", "ward2", "2021-04-01 12:00+09");
        run("insert into retention_hold (id, kind, record_id, reason, placed_by, placed_at, version)"
                + " values (7002, 'CASE', 900001, '架空の争い', 'ward1', '2039-01-01', 1)");
        refuses("it is held", "ward2", "2040-01-01 12:00+09");
        run("delete from retention_hold where id = 7002");
        run(
                "update retention_disposal set state = 'TURNED_DOWN', closed_by = 'ward2', closed_at = '2040-01-01' where id = 7001");
        refuses("nothing is destroyed that nobody proposed", "ward2", "2040-01-01 12:00+09");
        assertThat(count("select count(*) from casefile_case where id = " + WholeCase.CASE))
                .isOne();
    }

    private void refuses(String why, String uid, String now) {
        database.em()
                .createNativeQuery("select set_config('banso.uid', ?uid, true), set_config('banso.now', ?now, true)")
                .setParameter("uid", uid)
                .setParameter("now", now)
                .getSingleResult();
        run("savepoint before");
        assertThatThrownBy(() -> database.em()
                        .createNativeQuery("select count(*) from retention_destroy_approved(7001)")
                        .getSingleResult())
                .hasMessageContaining(why);
        run("rollback to savepoint before");
    }

    private List<Object> figures(String function, int step) {
        return flat(database.em()
                .createNativeQuery("select cast(f as text) from " + function + "(2020, " + step + ") f order by 1")
                .getResultList());
    }

    private static List<Object> flat(List<?> rows) {
        return new ArrayList<>(rows);
    }

    private Map<String, Long> destroy(String root, long id) {
        Map<String, Long> gone = new TreeMap<>();
        for (Object found : database.em()
                .createNativeQuery("select table_name, n from retention_destroy(?root, ?id)")
                .setParameter("root", root)
                .setParameter("id", id)
                .getResultList()) {
            Object[] row = (Object[]) found;
            gone.put((String) row[0], ((Number) row[1]).longValue());
        }
        return gone;
    }

    private List<String> planOf(String root) {
        return database
                .em()
                .createNativeQuery("select distinct table_name from retention_plan(?root)")
                .setParameter("root", root)
                .getResultList()
                .stream()
                .map(Object::toString)
                .toList();
    }

    /** In which columns, of all tables, the mark of the case stands, and how often. */
    private Map<String, Long> mentions() {
        Map<String, Long> found = new TreeMap<>();
        for (Object column : database.em().createNativeQuery("""
                        select table_name || '.' || column_name from information_schema.columns
                         where table_schema = 'public' and data_type in ('text', 'character varying')
                           and table_name in (select tablename from pg_tables where schemaname = 'public')
                        """).getResultList()) {
            String[] parts = column.toString().split("\\.", -1);
            long n = count("select count(*) from " + parts[0] + " where \"" + parts[1] + "\" like '%" + WholeCase.MARK
                    + "%' or \"" + parts[1] + "\" like '%かくう%'");
            if (n > 0 && !parts[0].equals("policy_setting")) {
                found.put(column.toString(), n);
            }
        }
        return found;
    }

    private void run(String sql) {
        database.em().createNativeQuery(sql).executeUpdate();
    }

    private long count(String sql) {
        return ((Number) database.em().createNativeQuery(sql).getSingleResult()).longValue();
    }
}
