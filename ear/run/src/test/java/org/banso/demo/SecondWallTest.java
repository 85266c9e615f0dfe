package org.banso.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The second wall alone: a whole demo ward, read and written as the application's user with no filter at all. Which tables
 * are walled is read from the database itself, so that a new one about a case or a person without a wall fails here.
 */
class SecondWallTest {

    private static final String APPLICATION = "zz_wall";
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 14);

    /** About people, and yet without a wall, each with its reason. */
    private static final Set<String> OPEN = Set.of(
            // whose time is taken, and no word for what
            "calendar_booking");

    /** Enough that no table about them is empty. */
    private static final int CASES = 200;

    /** The demo ward has no disclosure requests: their walls are looked at, and no rows. */
    private static final Set<String> EMPTY_IN_THE_DEMO = Set.of("disclosure_request", "disclosure_passage");

    private static EmptyDatabase database;

    /** One case at the edge of a caseworker's sight: nobody but its two agencies has a standing in it. */
    private static long aCase;

    @BeforeAll
    static void aWholeWard() throws SQLException {
        database = EmptyDatabase.create();
        assertThat(DemoWard.load(database.dataSource(), 7, CASES, TODAY)).isPresent();
        execute(
                "do $$ begin create role zz_wall; exception when duplicate_object then null; end $$",
                "grant usage on schema public to zz_wall",
                "grant select, insert, update, delete on all tables in schema public to zz_wall");
        aCase = database.number("select min(id) from casefile_case");
        execute(
                // two that became one, and minutes being typed: there is none of either in the demo ward
                "insert into person_merge select 1, p.person_id, 900000001, '試し', 'plat1', 'PLAT_HOME', now(), null, null, null, 1, 1"
                        + " from casefile_participant p where p.kind = 'SUBJECT' and p.case_id = " + aCase,
                "insert into person_merge_row values (1, 1, " + aCase
                        + ", null, 'casefile_participant', '{}', 'UPDATE', '{}', '{}')",
                "insert into meeting_live select id, case_id, '試し', 0, called_by, now(), 1"
                        + " from meeting_meeting where case_id = " + aCase + " order by id limit 1",
                "insert into access_bar values (1, " + aCase
                        + ", 'plat2', 'KIN', now() - interval '1 day', null, 'plat1', 0)",
                "insert into access_seal select 1, max(id), '試し', now() - interval '1 day', null, 'merk1', 0 from casefile_case",
                "insert into access_seal_circle values (1, 'merk1')",
                "insert into access_break_glass values (1, " + aCase
                        + ", 'plat3', 'PLAT_HOME', '試し', now(), now() + interval '1 hour', null, null, null, null, 0)",
                "insert into access_provision values (1, " + aCase
                        + ", 'CHILD_PROTECTION', '児童相談所', '氏名', '通告', current_date, null, 'plat1', now(), 0)",
                """
                insert into audit_finding (id, kind, day, agency, uid, measured, bound, found_at, version)
                values (1, 'REFUSALS', current_date, 'PLAT_HOME', 'plat2', 12, 10, now(), 1)""",
                "insert into draft_text values (1, 'plat1', 'note', " + aCase + ", '\\x00', now())",
                "insert into audit_entry (id, at, uid, action, kind, look, case_id, outcome)"
                        + " values (1, now(), 'plat1', 'casefile.read', 'PAGE', true, " + aCase + ", 'OK')");
    }

    /** Every table with a case's or a person's id, and every table that belongs to one of those. */
    static List<String> tables() throws SQLException {
        return strings("""
                with recursive about as (
                    select c.oid from pg_class c
                     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
                       and (c.relname in ('casefile_case', 'person_person')
                            or exists (select 1 from pg_attribute a where a.attrelid = c.oid and not a.attisdropped
                                          and a.attname in ('case_id', 'person_id', 'meeting_id')))
                    union
                    select k.conrelid from pg_constraint k join about on about.oid = k.confrelid where k.contype = 'f')
                select relname from pg_class where oid in (select oid from about) order by relname
                """);
    }

    @Test
    void theTablesAreFoundByThemselves() throws SQLException {
        assertThat(tables())
                .hasSizeGreaterThan(30)
                .contains("casefile_case", "support_note_segment", "assessment_voice_issue", "meeting_attendee");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyTableAboutACaseOrAPersonHasAWallAndRowsBehindIt(String table) throws SQLException {
        if (OPEN.contains(table)) {
            return;
        }
        assertThat(database.number("""
                        select count(*) from pg_class c
                         where c.relname = '%s' and c.relrowsecurity
                           and exists (select 1 from pg_policy p where p.polrelid = c.oid)
                        """.formatted(table)))
                .as("row-level security of %s", table)
                .isEqualTo(1);
        if (EMPTY_IN_THE_DEMO.contains(table)) {
            return;
        }
        assertThat(database.number("select count(*) from " + table))
                .as("the test proves nothing about the empty table %s", table)
                .isPositive();
    }

    /** Nobody said, somebody not on the roll, jobs without anything to do with cases, and roles that never see one. */
    static Stream<String> strangers() {
        return Stream.of(
                "select 1",
                "select access_act('nobody')",
                "select access_act_as_system('directory')",
                "select access_act('council1')",
                "select access_act('admin1')",
                "select access_act('plat4', 'COUNCIL_MEMBER')",
                "select access_act('sapo1', 'CASEWORKER')");
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void aQueryThatForgotItsFilterShowsAStrangerNothingOfAnyTable(String acting) throws SQLException {
        execute("insert into directory_staff values ('sapo1', '架空 他所子', 'カクウ', 'SAPOSUTE', true, 0)"
                + " on conflict do nothing");
        // what a consent shares with that agency is not what is looked at here
        execute("delete from access_standing where agency = 'SAPOSUTE'");
        for (String table : tables()) {
            boolean isTheirs = table.equals("audit_entry") && acting.contains("admin1");
            if (!OPEN.contains(table) && !isTheirs) {
                assertThat(as(acting, "select count(*) from " + table))
                        .as(table)
                        .containsExactly("0");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"plat2", "plat5", "merk2", "desk1", "ward1", "edu1"})
    void whoeverSeesSomeCasesSeesOfEachTableTheirCasesAlone(String uid) throws SQLException {
        String acting = "select access_act('" + uid + "')";
        Set<String> seen = new TreeSet<>(as(acting, "select id from casefile_case"));
        Set<String> lawful = new TreeSet<>(strings("""
                select distinct s.case_id::text
                  from access_standing s
                  join directory_staff d on d.uid = '%1$s'
                  join directory_staff_role r on r.uid = d.uid
                  join access_reach t on t.ground = s.ground and t.role = r.role and t.agency in ('ANY', d.agency)
                 where (s.agency = d.agency or s.uid = d.uid) and t.purposes @> array['SUPPORT']::varchar[]
                   and s.since <= now() and (s.until is null or s.until > now())
                   and not s.case_id = any (access_shut('%1$s', now()))
                union
                select m.case_id::text from meeting_meeting m join meeting_attendee a on a.meeting_id = m.id
                 where a.uid = '%1$s' and m.state <> 'CANCELLED' and not m.case_id = any (access_shut('%1$s', now()))
                union
                select n.case_id::text from notice_notice n
                  join directory_staff d on d.uid = '%1$s' and d.agency = n.centre
                union
                select h.case_id::text from handover_handover h
                  join directory_staff d on d.uid = '%1$s' and d.agency = h.to_agency
                  join directory_staff_role r on r.uid = d.uid and r.role = 'CENTRE_CLERK'
                """.formatted(uid)));
        assertThat(lawful).isNotEmpty();
        assertThat(seen).isEqualTo(lawful);
        for (String table : tables()) {
            if (strings("select 1 from pg_attribute where attrelid = '" + table + "'::regclass and attname = 'case_id'")
                    .isEmpty()) {
                continue;
            }
            assertThat(as(
                            acting,
                            "select distinct case_id from " + table + " where case_id is not null"
                                    + (table.equals("draft_text") ? " and uid <> '" + uid + "'" : "")))
                    .as(table)
                    .allMatch(lawful::contains);
        }
    }

    @Test
    void whoeverIsShutOutSeesNothingOfThatFileInAnyTable() throws SQLException {
        assertThat(as("select access_act('plat1')", "select id from casefile_case where id = " + aCase))
                .hasSize(1);
        for (String table : tables()) {
            if (!strings("select 1 from pg_attribute where attrelid = '" + table
                            + "'::regclass and attname = 'case_id'")
                    .isEmpty()) {
                assertThat(as("select access_act('plat2')", "select 1 from " + table + " where case_id = " + aCase))
                        .as(table)
                        .isEmpty();
            }
        }
    }

    @Test
    void aStandingThatEndsOrIsGivenAnEndCountsAtOnce() throws SQLException {
        String ofPlat = " where agency = 'PLAT_HOME' and case_id = " + aCase;
        String seen = "select (select count(*) from casefile_case where id = %1$d)"
                + " + (select count(*) from casefile_participant where case_id = %1$d)"
                + " + (select count(*) from casefile_story where case_id = %1$d)";
        inTheApplication("select access_act('plat4')", statement -> {
            assertThat(number(statement, seen.formatted(aCase))).isGreaterThan(2);
            statement.executeUpdate("update access_standing set until = access_now() + interval '1 hour'" + ofPlat);
            assertThat(number(statement, seen.formatted(aCase))).isGreaterThan(2);
            statement.execute("select set_config('banso.now', (access_now() + interval '1 hour')::text, true)");
            assertThat(number(statement, seen.formatted(aCase))).isZero();
        });
        inTheApplication("select access_act('plat4')", statement -> {
            statement.executeUpdate("update access_standing set until = access_now()" + ofPlat);
            assertThat(number(statement, seen.formatted(aCase))).isZero();
        });
        inTheApplication("select access_act('plat4')", statement -> {
            statement.executeUpdate("delete from access_standing" + ofPlat);
            assertThat(number(statement, seen.formatted(aCase))).isZero();
        });
    }

    @Test
    void whoseCaseItIsStandsInItByItsStandingsWhateverAStatementSays() throws SQLException {
        inTheApplication("select access_act('plat4')", statement -> {
            statement.executeUpdate(
                    "update casefile_case set own = '{SAPOSUTE}', own_since = '2000-01-01' where id = " + aCase);
            statement.executeUpdate("update access_own_case set id = 0 where id = " + aCase);
            assertThat(number(
                            statement,
                            "select count(*) from casefile_case where 'SAPOSUTE' = any (own) and id = " + aCase))
                    .isZero();
            assertThat(number(statement, "select count(*) from access_own_case where id = " + aCase))
                    .isEqualTo(1);
        });
    }

    @Test
    void aSealedFileIsItsCirclesAlone() throws SQLException {
        String sealed = "select id from casefile_case where id = (select max(case_id) from access_seal)";
        String id = strings("select max(case_id) from access_seal").get(0);
        String query = "select id from casefile_case where id = " + id;

        assertThat(strings(sealed)).hasSize(1);
        assertThat(as("select access_act('merk1')", query)).hasSize(1);
        assertThat(as("select access_act('plat1')", query)).isEmpty();
        assertThat(as("select access_act('merk2')", query)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void nobodyChangesOrRemovesWhatTheyDoNotSee(String table) throws SQLException {
        if (OPEN.contains(table)) {
            return;
        }
        assertThat(changed("select access_act('council1')", "delete from " + table))
                .as(table)
                .isZero();
        assertThat(changed("select 1", "delete from " + table)).as(table).isZero();
    }

    @Test
    void nothingIsWrittenIntoAFileThatIsNotTheirs() {
        assertThatThrownBy(() -> changed(
                        "select access_act('plat2')",
                        "insert into casefile_story values (900000001, " + aCase
                                + ", now(), now(), 'casefile.OPENED', 'plat2', 'PLAT_HOME', 0, '')"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("row-level security");
        assertThatCode(() -> changed(
                        "select access_act('plat1')",
                        "insert into casefile_story values (900000001, " + aCase
                                + ", now(), now(), 'casefile.OPENED', 'plat1', 'PLAT_HOME', 0, '')"))
                .doesNotThrowAnyException();
    }

    @Test
    void theFiguresAreCountedThroughTheWallAndNameNobody() throws SQLException {
        assertThat(as("select access_act('council1')", "select sum(n) from figure_lead(2023, 5)"))
                .isEqualTo(strings("select sum(n)::text from figure_lead(2023, 5)"))
                .doesNotContain("0");
    }

    @Test
    void aLookForADisclosureIsAPurposeOfItsOwn() throws SQLException {
        execute("insert into access_standing (id, case_id, agency, ground, since, ref_id, version) values (900000002, "
                + aCase + ", 'WARD', 'DISCLOSURE_REVIEW', now() - interval '1 hour', 1, 0)");
        execute("delete from access_standing where case_id = " + aCase + " and ground = 'PLAN_DECISION'");
        String query = "select id from casefile_case where id = " + aCase;

        assertThat(as("select access_act('ward1')", query)).isEmpty();
        assertThat(as("select access_act('ward1'), access_purpose('DISCLOSURE')", query))
                .hasSize(1);
    }

    private static void execute(String... statements) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static List<String> strings(String sql) throws SQLException {
        return database.column(sql).stream().map(String::valueOf).toList();
    }

    private static List<String> as(String acting, String query) throws SQLException {
        List<String> found = new ArrayList<>();
        inTheApplication(acting, statement -> {
            try (ResultSet rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        });
        return found;
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static int changed(String acting, String change) throws SQLException {
        int[] rows = new int[1];
        inTheApplication(acting, statement -> rows[0] = statement.executeUpdate(change));
        return rows[0];
    }

    private interface Work {
        void with(Statement statement) throws SQLException;
    }

    /** As the application's user, in one transaction that is never committed. */
    private static void inTheApplication(String acting, Work work) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local role " + APPLICATION);
            statement.execute(acting);
            work.with(statement);
            connection.rollback();
        }
    }
}
