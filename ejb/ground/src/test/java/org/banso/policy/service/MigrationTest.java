package org.banso.policy.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.banso.kernel.model.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the application's own database user may do when the tables belong to another. */
class MigrationTest {

    private static final String ENTRY = """
            insert into audit_entry (id, at, uid, action, look, kind, outcome)
            values (1, now(), 'zz-test', 'plan.decide', false, 'CHANGE', 'OK')
            """;

    @RegisterExtension
    final Database database = new Database();

    @BeforeEach
    void twoUsers() throws SQLException {
        asOwner("create role zz_banso");
        Migration.grant(database.dataSource(), "zz_banso");
    }

    @AfterEach
    void oneUser() throws SQLException {
        asOwner("drop owned by zz_banso", "drop role zz_banso");
    }

    @Test
    void itWritesAnEntryAndAChangeAndAHeadAndSealsThemAsAJob() {
        assertThatCode(() -> asApplication(
                        ENTRY,
                        "insert into calendar_closing_day (day, name) values ('2024-01-01', 'x')",
                        "select set_config('banso.job', 'audit', true)",
                        sealed("audit_entry"),
                        sealed("audit_change"),
                        """
                        insert into audit_head (day, link, hash, previous, signature, signed_at)
                        values (current_date, 1, repeat('a', 64), repeat('0', 64), 'x', now())
                        """))
                .doesNotThrowAnyException();
    }

    /** Fails unless a row was there to be sealed. */
    private static String sealed(String table) {
        return """
                do $$ begin
                    update %s set day = current_date, link = 1, previous_hash = repeat('0', 64), hash = repeat('a', 64)
                     where hash is null;
                    if not found then raise exception 'nothing was sealed'; end if;
                end $$
                """.formatted(table);
    }

    @Test
    void whoIsNoJobAndNoSupervisorReadsNothingOfTheTrailAndSealsNothing() throws SQLException {
        asApplication(ENTRY, "insert into calendar_closing_day (day, name) values ('2024-01-01', 'x')", """
                do $$ begin
                    if exists (select from audit_entry) or exists (select from audit_change)
                        or exists (select from audit_daily) or exists (select from audit_finding) then
                        raise exception 'seen';
                    end if;
                end $$
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set uid = 'zz-other'",
                "delete from audit_entry",
                "truncate audit_entry",
                "alter table audit_entry disable trigger user",
                "update policy_setting set value = '99'",
                "delete from flyway_schema_history",
                "insert into audit_change (id, at, uid, tx, act, table_name, row_key) values (1, now(), 'x', 1, 'INSERT', 'x', 'x')",
                "update audit_change set uid = 'zz-other'",
                "update audit_change set new_value = 'x'",
                "update audit_change set old_value = null, new_value = null, salt = null",
                "delete from audit_change",
                "truncate audit_change",
                "alter table audit_change disable trigger user",
                "alter table casefile_case disable trigger audit_note",
                "drop trigger audit_note on casefile_case",
                "alter table audit_change disable row level security",
                "set session_replication_role = replica",
                "insert into audit_exempt (table_name, reason) values ('casefile_case', 'I would rather not')",
                "update audit_head set link = 1",
                "delete from audit_head",
                "truncate audit_head",
                "create table zz (id bigint)",
                "select * from retention_destroy('casefile_case', 1)",
                "select retention_keep_figures('casefile_case', 1)",
                "select audit_forget(1, '{}')",
                "select audit_forget_rows('{}', '{}')"
            })
    void itMayNeitherChangeWhatWasWrittenNorSwitchTheGuardOff(String deed) {
        assertThatThrownBy(() -> asApplication(deed))
                .isInstanceOf(SQLException.class)
                .satisfies(e -> assertThat(((SQLException) e).getSQLState())
                        .as("insufficient_privilege")
                        .isEqualTo("42501"));
    }

    @Test
    void aSupervisorSeesTheEntriesOfTheAgencyAndNobodyElseOfIt() throws SQLException {
        String entries = """
                insert into audit_entry (id, at, uid, agency, action, look, kind, outcome) values
                (1, now(), 'zz-1', 'MERKMAL', 'casefile.find', true, 'SEARCH', 'OK'),
                (2, now(), 'zz-2', 'PLAT_HOME', 'casefile.find', true, 'SEARCH', 'OK')
                """;
        asApplication(entries, acting("MERKMAL", "SUPERVISOR,PSYCHOLOGIST"), seen("audit_entry", 1));
        asApplication(entries, acting("MERKMAL", "PSYCHOLOGIST"), seen("audit_entry", 0));
        asApplication(entries, acting("WARD", "ADMINISTRATOR"), seen("audit_entry", 0));
        asApplication(entries, acting("WARD", "WARD_OFFICER"), seen("audit_entry", 0));
    }

    @Test
    void theChangesOfACaseAreSeenByWhoeverSupervisesItAndNobodyElse() throws SQLException {
        String inTheCase = """
                insert into person_person (id, family_name, given_name, family_kana, given_kana, sex, phone, address,
                                           search_key, phone_digits, version)
                values (5, '架空', '花', '', '', 'UNKNOWN', '', '', '', '', 1);
                insert into casefile_case (id, number, opened_on, state, subject_id, in_danger, version)
                values (7, 'R6-0007', '2024-04-01', 'SCREENED', 5, false, 1);
                insert into casefile_participant (id, case_id, person_id, kind, relationship, version)
                values (9, 7, 5, 'SUBJECT', 'SELF', 1);
                insert into access_standing (id, case_id, agency, ground, since)
                values (1, 7, 'MERKMAL', 'JOINT_DESK', '2024-01-01');
                insert into directory_staff values ('zz-sup', '仮名', '', 'MERKMAL', true, 1),
                                                   ('zz-out', '仮名', '', 'SAPOSUTE', true, 1);
                """;
        as(
                "none",
                inTheCase,
                "set role zz_banso",
                "select access_act('zz-sup', 'SUPERVISOR')",
                "do $$ begin if not exists (select from audit_change where case_id = 7) or not exists (select from audit_change where table_name = 'person_person') then raise exception 'not seen'; end if; end $$");
        as(
                "none",
                inTheCase,
                "set role zz_banso",
                "select access_act('zz-sup', 'PSYCHOLOGIST')",
                seen("audit_change", 0));
        as(
                "none",
                inTheCase,
                "set role zz_banso",
                "select access_act('admin', 'ADMINISTRATOR')",
                seen("audit_change", 0));
        // with the wall of the cases (V70_1) nobody of an agency without a standing either
        as("none", inTheCase, "set role zz_banso", "select access_act('zz-out', 'SUPERVISOR')", """
                do $$ begin
                    if to_regprocedure('access_sees(bigint, text)') is not null and exists (select from audit_change) then
                        raise exception 'seen';
                    end if;
                end $$
                """);
    }

    @Test
    void aSupervisorReviewsFindingsOfTheAgencyOnly() throws SQLException {
        String findings = """
                insert into audit_finding (id, kind, day, agency, uid, measured, bound, found_at, version)
                values (1, 'NIGHT', '2024-06-03', 'PLAT_HOME', 'zz-1', 3, 1, now(), 1),
                       (2, 'NIGHT', '2024-06-03', 'MERKMAL', 'zz-2', 3, 1, now(), 1)
                """;
        String review = "update audit_finding set reviewed_by = 'zz', reviewed_at = now(), remark = 'x'";
        asApplication(
                "select set_config('banso.job', 'audit', true)",
                findings,
                "select set_config('banso.job', '', true)",
                acting("MERKMAL", "SUPERVISOR"),
                seen("audit_finding", 1),
                review,
                "select set_config('banso.job', 'audit', true)",
                "do $$ begin if (select count(*) from audit_finding where remark is not null) <> 1 then raise exception 'not one'; end if; end $$");
        assertThatThrownBy(() -> asApplication(acting("MERKMAL", "SUPERVISOR"), findings))
                .hasMessageContaining("row-level security");
    }

    private static String acting(String agency, String roles) {
        return "select set_config('banso.uid', 'zz-sup', true), set_config('banso.agency', '%s', true), set_config('banso.roles', ',%s,', true)"
                .formatted(agency, roles);
    }

    /** Fails unless so many rows are seen. */
    private static String seen(String table, int rows) {
        return "do $$ begin if (select count(*) from %1$s) <> %2$d then raise exception '%% rows seen', (select count(*) from %1$s); end if; end $$"
                .formatted(table, rows);
    }

    @Test
    void whoProvesTheTrailReadsAllOfItAndNothingElse() throws SQLException {
        asOwner("create role zz_prover");
        try {
            Migration.letProve(database.dataSource(), "zz_prover");
            Migration.letProve(database.dataSource(), "zz_prover");
            assertThatCode(() -> as(
                            "none",
                            "insert into calendar_closing_day (day, name) values ('2024-01-01', 'x')",
                            "set role zz_prover",
                            """
                            do $$ begin
                                perform from audit_head;
                                if (select count(*) from audit_change) = 0 then raise exception 'nothing seen'; end if;
                            end $$
                            """))
                    .doesNotThrowAnyException();
            for (String deed : List.of(
                    "select * from casefile_case",
                    "select * from directory_staff",
                    "update audit_entry set day = null",
                    "insert into audit_head values ('2024-01-01', 1, '', '', '', now())")) {
                assertThatThrownBy(() -> as("zz_prover", deed))
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                e -> assertThat(e.getSQLState()).isEqualTo("42501"));
            }
        } finally {
            asOwner("drop owned by zz_prover", "drop role zz_prover");
        }
    }

    @Test
    void whoeverCountsForTheCouncilCallsTheFiguresAndReadsNoTable() throws SQLException {
        asOwner("create role banso_council");
        try {
            Migration.grant(database.dataSource(), "zz_banso");
            try (Connection connection = database.dataSource().getConnection();
                    Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                statement.execute("set local role banso_council");
                statement.execute("select * from figure_lead(2025, 5)");
                statement.execute("select * from figure_first_year");
                connection.rollback();
            }
            for (String look : List.of(
                    "select count(*) from casefile_case",
                    "select count(*) from person_person",
                    "select count(*) from reception_reception",
                    "select count(*) from directory_staff",
                    "select access_act('plat1')",
                    "select * from access_existing(array['a', 'b'], '')")) {
                assertThatThrownBy(() -> {
                            try (Connection connection = database.dataSource().getConnection();
                                    Statement statement = connection.createStatement()) {
                                connection.setAutoCommit(false);
                                statement.execute("set local role banso_council");
                                statement.execute(look);
                            }
                        })
                        .as(look)
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
            }
        } finally {
            asOwner("drop owned by banso_council", "drop role banso_council");
        }
    }

    @Test
    void theApplicationIsNeitherTheOwnerNorSomebodyWhomNoWallHolds() throws SQLException {
        assertThatThrownBy(() -> Migration.grant(database.dataSource(), "postgres"))
                .isInstanceOf(IllegalStateException.class);
        asOwner("alter role zz_banso bypassrls");
        try {
            assertThatThrownBy(() -> Migration.grant(database.dataSource(), "zz_banso"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("BYPASSRLS");
        } finally {
            asOwner("alter role zz_banso nobypassrls");
        }
    }

    @Test
    void aDatabaseThatKnowsJapaneseIsAccepted() {
        assertThatCode(() -> Migration.requireJapanese(database.dataSource())).doesNotThrowAnyException();
    }

    private void asOwner(String... deeds) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String deed : deeds) {
                statement.execute(deed);
            }
        }
    }

    /** In one transaction that is never committed. */
    private void asApplication(String... deeds) throws SQLException {
        as("zz_banso", deeds);
    }

    private void as(String role, String... deeds) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set role " + role);
            for (String deed : deeds) {
                statement.execute(deed);
            }
        }
    }
}
