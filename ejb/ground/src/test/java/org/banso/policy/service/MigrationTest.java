package org.banso.policy.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
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
            insert into audit_entry (id, at, uid, action, look, outcome)
            values (1, now(), 'zz-test', 'plan.decide', false, 'OK')
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
    void itWritesAnEntryAndSealsIt() {
        assertThatCode(() -> asApplication(ENTRY, """
                        update audit_entry set day = current_date, link = 1,
                               previous_hash = repeat('0', 64), hash = repeat('a', 64)
                        """)).doesNotThrowAnyException();
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
                "create table zz (id bigint)"
            })
    void itMayNeitherChangeWhatWasWrittenNorSwitchTheGuardOff(String deed) {
        assertThatThrownBy(() -> asApplication(deed))
                .isInstanceOf(SQLException.class)
                .satisfies(e -> assertThat(((SQLException) e).getSQLState())
                        .as("insufficient_privilege")
                        .isEqualTo("42501"));
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
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set role zz_banso");
            for (String deed : deeds) {
                statement.execute(deed);
            }
        }
    }
}
