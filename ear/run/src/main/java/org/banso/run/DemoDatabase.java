package org.banso.run;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;

/**
 * The demo ward's PostgreSQL, kept in {@code database/} between runs. It trusts every local user: for one's own
 * machine only.
 */
final class DemoDatabase implements AutoCloseable {

    static final String NAME = "banso";
    /** As docs/operating.md advises the ward: the migrations' user owns the tables, the application's only uses them. */
    private static final String OWNER = "banso_owner";

    private static final String USER = "banso";
    /** Reads the trail and nothing else, for the command that proves it. */
    static final String AUDITOR = "banso_audit";

    static final String PASSWORD = "demo-database";

    private final EmbeddedPostgres server;

    private DemoDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    static DemoDatabase start(Path folder, int port) {
        Path data = data(folder);
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setPort(port)
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(folder.resolve("postgresql").toFile())
                    .setPGStartupWait(Duration.ofSeconds(30))
                    .setLocaleConfig("encoding", "UTF8")
                    .setLocaleConfig("locale-provider", "icu")
                    .setLocaleConfig("icu-locale", "ja-JP")
                    .setLocaleConfig("locale", "C.UTF-8")
                    // the library switches them off, for tests; here the data is to outlive a power cut
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("max_prepared_transactions", "50")
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("shared_buffers", "128MB")
                    .setServerConfig("timezone", "Asia/Tokyo")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .start();
            createOnce(server.getPostgresDatabase());
            return new DemoDatabase(server);
        } catch (IOException | SQLException | IllegalStateException e) {
            throw new CannotStart(
                    "The database in %s does not start: %s. If its data is of no use any more, start over with --fresh."
                            .formatted(data, e.getMessage()),
                    e);
        }
    }

    /** Ends the PostgreSQL of an earlier run whose launcher was killed: it may listen on another port. */
    static void endOrphan(Path folder) {
        Path data = data(folder);
        Orphans.end(data.resolve("postmaster.pid"), data);
    }

    private static Path data(Path folder) {
        return folder.resolve("database");
    }

    private static void createOnce(DataSource superuser) throws SQLException {
        try (Connection connection = superuser.getConnection();
                Statement statement = connection.createStatement()) {
            if (!statement
                    .executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + NAME + "'")
                    .next()) {
                statement.execute("CREATE ROLE " + OWNER + " LOGIN PASSWORD '" + PASSWORD + "'");
                statement.execute("CREATE ROLE " + USER + " LOGIN PASSWORD '" + PASSWORD + "'");
                statement.execute("CREATE ROLE " + AUDITOR + " LOGIN PASSWORD '" + PASSWORD + "'");
                statement.execute("CREATE ROLE banso_council");
                statement.execute("CREATE ROLE banso_report");
                statement.execute("CREATE DATABASE " + NAME + " OWNER " + OWNER);
            }
            // Under a wrong LC_CTYPE trigrams of Japanese are silently empty, and every search would find nobody.
            statement.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm");
            var trigrams = statement.executeQuery("SELECT cardinality(show_trgm('あ'))");
            if (!trigrams.next() || trigrams.getInt(1) == 0) {
                throw new SQLException("its locale knows no Japanese");
            }
        }
    }

    /** As the owner of the tables. */
    DataSource dataSource() {
        return server.getDatabase(OWNER, NAME);
    }

    /** What the server must be told to find it. */
    Map<String, String> environment() {
        return Map.of(
                "BANSO_DB_AUDIT_USER", AUDITOR,
                "BANSO_DB_HOST", "127.0.0.1",
                "BANSO_DB_PORT", String.valueOf(server.getPort()),
                "BANSO_DB_NAME", NAME,
                "BANSO_DB_USER", USER,
                "BANSO_DB_PASSWORD", PASSWORD,
                "BANSO_DB_MIGRATION_USER", OWNER,
                "BANSO_DB_MIGRATION_PASSWORD", PASSWORD);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new CannotStart("The database does not stop: %s.".formatted(e.getMessage()), e);
        }
    }
}
