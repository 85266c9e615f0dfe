package org.banso.policy.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the tables to what this version needs, before anything reads them: whatever reads at start says
 * {@code @DependsOn("Migration")}, from another module {@code @DependsOn("banso-ejb-ground.jar#Migration")}.
 *
 * <p>Where the ward gives the migrations a user of their own, the application's user owns nothing: it may not switch the
 * audit trail's guard off, and it may seal an entry but not change it.
 */
@Singleton
@Startup
@DependsOn("StartupCheck")
@TransactionManagement(TransactionManagementType.BEAN)
public class Migration {

    private static final Logger LOG = System.getLogger(Migration.class.getName());

    /** Roles for whoever counts: the council's figures, and reports without persons. */
    static final List<String> COUNTERS = List.of("banso_council", "banso_report");

    /** Destroying and forgetting go through {@code retention_destroy_approved}, which asks for two people first. */
    private static final List<String> OWNERS_ALONE = List.of(
            "retention_destroy(text, bigint)",
            "retention_keep_figures(text, bigint)",
            "audit_forget(bigint, bigint[])",
            "audit_forget_rows(text[], text[])",
            "person_words(text, boolean)");

    @Resource(lookup = "java:/BansoMigrationDS")
    private DataSource source;

    @PostConstruct
    void migrate() {
        try {
            requireJapanese(source);
            int done = Flyway.configure(Migration.class.getClassLoader())
                    .dataSource(source)
                    .load()
                    .migrate()
                    .migrationsExecuted;
            grant(source, Surroundings.current().saidOr("BANSO_DB_USER", "banso"));
            letProve(source, Surroundings.current().saidOr("BANSO_DB_AUDIT_USER", ""));
            LOG.log(Level.INFO, "{0} migrations done", done);
        } catch (SQLException e) {
            throw new IllegalStateException("the database is not as it should be", e);
        }
    }

    /** Under a wrong locale every search for a Japanese name would find nobody, and say nothing about it. */
    static void requireJapanese(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create extension if not exists pg_trgm");
            var trigrams = statement.executeQuery("select cardinality(show_trgm('あ'))");
            if (!trigrams.next() || trigrams.getInt(1) == 0) {
                throw new IllegalStateException(
                        "The database's LC_CTYPE knows no Japanese: create it with --locale=C.UTF-8 and ICU ja-JP.");
            }
        }
    }

    /** A user who reads the audit trail and nothing else, so that it can be proved by somebody who is not the application. */
    static void letProve(DataSource source, String user) throws SQLException {
        if (user.isBlank()) {
            return;
        }
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            String name = statement.enquoteIdentifier(user, true);
            for (String table : List.of("audit_entry", "audit_change")) {
                statement.execute("drop policy if exists " + table + "_proved on " + table);
                statement.execute(
                        "create policy " + table + "_proved on " + table + " for select to " + name + " using (true)");
            }
            statement.execute("grant select on audit_entry, audit_change, audit_head to " + name);
        }
    }

    static void grant(DataSource source, String user) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            if (user.equals(connection.getMetaData().getUserName()) || passesTheWall(statement, user)) {
                throw new IllegalStateException("BANSO_DB_USER (" + user
                        + ") must be another than BANSO_DB_MIGRATION_USER, no superuser and without BYPASSRLS:"
                        + " row-level security does not hold whoever owns the tables.");
            }
            String name = statement.enquoteIdentifier(user, true);
            for (String right : List.of(
                    "select, insert, update, delete on all tables in schema public",
                    "usage, select on all sequences in schema public",
                    "execute on all functions in schema public")) {
                statement.execute("grant " + right + " to " + name);
            }
            statement.execute("revoke execute on function " + String.join(", ", OWNERS_ALONE) + " from " + name);
            statement.execute("revoke all on person_word from " + name);
            statement.execute("revoke insert, update, delete on flyway_schema_history from " + name);
            statement.execute("revoke update, delete on audit_entry, policy_setting from " + name);
            statement.execute("grant update (day, link, previous_hash, hash) on audit_entry to " + name);
            statement.execute("revoke insert, update, delete on audit_change, audit_exempt from " + name);
            statement.execute("grant update (day, link, previous_hash, hash) on audit_change to " + name);
            statement.execute("revoke update, delete on audit_head from " + name);
            statement.execute("revoke execute on all functions in schema public from public");
            for (String counter : COUNTERS) {
                grantFigures(statement, counter);
            }
            LOG.log(Level.INFO, "the application works as {0} and owns no table", user);
        }
    }

    private static boolean passesTheWall(Statement statement, String user) throws SQLException {
        try (var role = statement.executeQuery(
                "select rolsuper or rolbypassrls from pg_roles where rolname = " + statement.enquoteLiteral(user))) {
            return role.next() && role.getBoolean(1);
        }
    }

    /** Where the ward has such a role it calls the functions that count, and reads no table. */
    private static void grantFigures(Statement statement, String role) throws SQLException {
        try (var found =
                statement.executeQuery("select 1 from pg_roles where rolname = " + statement.enquoteLiteral(role))) {
            if (!found.next()) {
                return;
            }
        }
        String name = statement.enquoteIdentifier(role, true);
        statement.execute("revoke all on all tables in schema public from " + name);
        statement.execute("revoke all on all functions in schema public from " + name);
        statement.execute("grant select on figure_first_year to " + name);
        statement.execute(
                "grant execute on function figure_reception(integer, integer), figure_lead(integer, integer) to "
                        + name);
    }
}
