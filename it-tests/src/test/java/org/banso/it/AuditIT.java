package org.banso.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.banso.run.AuditCommand;
import org.banso.run.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Around every service of the EAR, and at its door, somebody writes down what happens. */
@ExtendWith(Stack.class)
class AuditIT {

    private static final long NO_SUCH_CASE = 987_654_321;

    /** In milliseconds; the sealer passes every ten seconds. */
    private static final long SEALED_WITHIN = 30_000;

    private long before;

    @BeforeEach
    void rememberWhereItStands() throws SQLException {
        before = Long.parseLong(rows("select coalesce(max(id), 0) from audit_entry where ? = 0", 0)
                .get(0));
    }

    @Test
    void whoComesAndWhoIsNotLetInIsWrittenDown() throws Exception {
        Stack.visitor().logIn("desk2", "not the password");
        Stack.visitor().logIn("desk2", Stack.password());

        assertThat(written())
                .containsSubsequence(
                        "desk2 MERKMAL directory.login REFUSED directory.CREDENTIALS",
                        "desk2 MERKMAL directory.login OK -");
    }

    @Test
    void whatAStrangerTypesIntoTheNameIsNotKept() throws Exception {
        Stack.visitor().logIn("my-secret-typed-here", "x");

        assertThat(written()).contains("- - directory.login REFUSED directory.CREDENTIALS");
        assertThat(written()).noneMatch(entry -> entry.contains("my-secret"));
    }

    @Test
    void aRefusalStaysThoughItsTransactionIsUndone() throws Exception {
        Visitor visitor = Stack.visitor();
        visitor.logIn("plat2", Stack.password());

        assertThat(visitor.open("casefile/case.xhtml?id=" + NO_SUCH_CASE).statusCode())
                .isEqualTo(404);
        assertThat(rows(
                        "select uid || ' ' || reason from audit_entry where outcome = 'REFUSED' and case_id = ?",
                        NO_SUCH_CASE))
                .contains("plat2 kernel.NOT_FOUND");
    }

    @Test
    void whatWasWrittenIsSealedALittleLater() throws Exception {
        Stack.visitor().logIn("plat3", Stack.password());
        long end = System.nanoTime() + SEALED_WITHIN * 1_000_000;
        String open = "select count(*) from audit_entry where id > ? and uid = 'plat3' and hash is null";
        while (!rows(open, before).get(0).equals("0") && System.nanoTime() < end) {
            Thread.sleep(500);
        }

        assertThat(rows(
                        "select link::text from audit_entry where id > ? and uid = 'plat3' and hash is not null",
                        before))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set uid = 'nobody'",
                "delete from audit_entry",
                "truncate audit_entry",
                "alter table audit_entry disable trigger user",
                "update audit_change set new_value = 'x'",
                "delete from audit_change",
                "alter table casefile_case disable trigger audit_note",
                "insert into audit_exempt (table_name, reason) values ('casefile_case', 'I would rather not')",
                "update audit_head set link = 1",
                "delete from audit_head",
                "set session_replication_role = replica",
                "update policy_setting set value = '99'"
            })
    void theApplicationsOwnUserCannotUndoIt(String deed) {
        assertThatThrownBy(() -> {
                    try (Connection connection = DriverManager.getConnection(asTheApplication());
                            Statement statement = connection.createStatement()) {
                        statement.execute(deed);
                    }
                })
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState())
                                .as("insufficient_privilege")
                                .isEqualTo("42501"));
    }

    @Test
    void aChangeIsWrittenByTheDatabaseWithWhoMadeItAndTheTransactionOfItsEntry() throws Exception {
        Visitor visitor = Stack.visitor();
        visitor.logIn("plat4", Stack.password());

        assertThat(rows("""
                        select coalesce(string_agg(distinct e.action, ','), 'none')
                          from audit_change c left join audit_entry e on e.tx = c.tx
                         where c.uid not like '%:%' and c.id > ? and e.id is null
                        """, 0)).as("changes of a person without an entry").containsExactly("none");
    }

    @Test
    void theTrailIsProvedFromOutsideAndWhatSomebodyAlteredIsNamed() throws Exception {
        Path heads = Files.createTempFile("banso-heads", ".txt");
        Stack.visitor().logIn("plat3", Stack.password());
        untilNothingWaits();
        Stack.moveClock(Duration.ofDays(1));
        try {
            Stack.visitor().logIn("plat3", Stack.password());
            untilNothingWaits();
        } finally {
            Stack.moveClock(Duration.ZERO);
        }
        Files.writeString(heads, said("heads"), StandardCharsets.US_ASCII);

        assertThat(Files.readString(heads)).contains("banso audit head 1").contains("signature ");
        assertThat(said("verify", "--heads", heads.toString()))
                .startsWith("The audit trail holds: ")
                .contains("heads that were kept elsewhere agree with it");
        assertThat(said("verify", "--key", anotherKey()))
                .as("with another key")
                .contains("was not signed with this key");

        behindTheGuard(
                "update audit_entry set uid = uid || 'x' where id = (select max(id) from audit_entry where uid = 'plat3')");
        try {
            assertThat(said("verify"))
                    .startsWith("BROKEN: ")
                    .contains("it does not say what it said when it was sealed");
        } finally {
            behindTheGuard("update audit_entry set uid = 'plat3' where uid = 'plat3x'");
        }
        assertThat(said("verify")).startsWith("The audit trail holds: ");
        Files.delete(heads);
    }

    private static String anotherKey() {
        return said("key")
                .lines()
                .filter(line -> line.startsWith("BANSO_AUDIT_PUBLIC_KEY="))
                .findFirst()
                .orElseThrow()
                .substring("BANSO_AUDIT_PUBLIC_KEY=".length());
    }

    private static void untilNothingWaits() throws Exception {
        long end = System.nanoTime() + SEALED_WITHIN * 1_000_000;
        while (!rows("select waiting::text from audit_state() where ? = 0", 0)
                        .get(0)
                        .equals("0")
                && System.nanoTime() < end) {
            Thread.sleep(500);
        }
    }

    private static String said(String... words) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        new AuditCommand(
                        new PrintStream(said, true, StandardCharsets.UTF_8),
                        Map.of(
                                "BANSO_DEMO_DB_PORT",
                                String.valueOf(Stack.banso().ports().database())))
                .run(List.of(words));
        return said.toString(StandardCharsets.UTF_8);
    }

    private static void behindTheGuard(String deed) throws SQLException {
        try (Connection connection = Stack.banso().database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter table audit_entry disable trigger user");
            statement.execute(deed);
            statement.execute("alter table audit_entry enable trigger user");
        }
    }

    /** The database of the demonstration trusts whoever is on this machine. */
    private static String asTheApplication() {
        return "jdbc:postgresql://127.0.0.1:%d/banso?user=banso"
                .formatted(Stack.banso().ports().database());
    }

    private List<String> written() throws SQLException {
        return rows("""
                select concat_ws(' ', uid, coalesce(agency, '-'), action, outcome, coalesce(reason, '-'))
                  from audit_entry where id > ? order by at
                """, before);
    }

    private static List<String> rows(String sql, long value) throws SQLException {
        try (Connection connection = Stack.banso().database().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, value);
            List<String> rows = new ArrayList<>();
            ResultSet result = statement.executeQuery();
            while (result.next()) {
                rows.add(result.getString(1));
            }
            return rows;
        }
    }
}
