package org.banso.kernel.model;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The PostgreSQL of one JVM of tests. Its data directory is a copy of one that {@code initdb} and the migrations have
 * made before, kept under a name that is the digest of the migrations, the settings and the server's own files: seven
 * modules, and the next build, pay for it once. Each database on it is a copy of the migrated one.
 */
public final class MigratedServer {

    private static final String MIGRATED = "migrated";

    /** The last file that is written into it. */
    private static final String WHOLE = "banso-whole";

    /** By this file the library knows data directories that nobody uses any more, and removes them. */
    private static final String LOCK = "epg-lock";

    private static final Map<String, String> LOCALE =
            Map.of("encoding", "UTF8", "locale-provider", "icu", "icu-locale", "ja-JP", "locale", "C.UTF-8");

    private static final Duration FORGOTTEN = Duration.ofDays(7);

    private static EmbeddedPostgres running;
    private static int databases;

    private MigratedServer() {}

    /** A database of its own, as the migrations leave it. */
    public static synchronized DataSource newDatabase() {
        try {
            if (running == null) {
                running = startOnACopy();
            }
            String name = "ward" + ++databases;
            try (Connection connection = running.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name + " template " + MIGRATED);
            }
            PGSimpleDataSource dataSource = new PGSimpleDataSource();
            dataSource.setURL(running.getJdbcUrl("postgres", name));
            return dataSource;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EmbeddedPostgres startOnACopy() throws IOException {
        Path place = Files.createDirectories(Path.of(
                System.getProperty("ot.epg.working-dir", System.getProperty("java.io.tmpdir") + "/banso-postgresql")));
        Path made = place.resolve(MIGRATED + "-" + digest());
        try (FileChannel turn =
                        FileChannel.open(place.resolve("turn"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = turn.lock()) {
            if (held.isValid() && !Files.exists(made.resolve(WHOLE))) {
                make(place, made);
            }
        }
        Files.setLastModifiedTime(made, FileTime.from(Instant.now()));
        Path own = place.resolve("copy-" + UUID.randomUUID());
        copy(made, own);
        EmbeddedPostgres server = server(own);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, own)));
        return server;
    }

    /** One JVM at a time; under another name first, so that a build that is stopped leaves nothing half made. */
    private static void make(Path place, Path made) throws IOException {
        Path making = place.resolve("making-" + UUID.randomUUID());
        try (EmbeddedPostgres server = server(making)) {
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + MIGRATED);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            PGSimpleDataSource dataSource = new PGSimpleDataSource();
            dataSource.setURL(server.getJdbcUrl("postgres", MIGRATED));
            Flyway.configure().dataSource(dataSource).load().migrate();
        }
        try (Stream<Path> older = Files.list(place)) {
            for (Path path : older.filter(MigratedServer::isForgotten).toList()) {
                remove(path);
            }
        }
        Files.deleteIfExists(making.resolve(LOCK));
        Files.createFile(making.resolve(WHOLE));
        if (Files.exists(made)) {
            remove(made);
        }
        Files.move(making, made, StandardCopyOption.ATOMIC_MOVE);
    }

    private static boolean isForgotten(Path path) {
        try {
            return Stream.of(MIGRATED, "making-", "copy-")
                            .anyMatch(path.getFileName().toString()::startsWith)
                    && Files.getLastModifiedTime(path)
                            .toInstant()
                            .isBefore(Instant.now().minus(FORGOTTEN));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedPostgres server(Path data) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setServerConfig("max_prepared_transactions", "20")
                .setServerConfig("timezone", "Asia/Tokyo");
        LOCALE.forEach(builder::setLocaleConfig);
        return builder.start();
    }

    private static void end(EmbeddedPostgres server, Path data) {
        try {
            server.close();
            remove(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the made directory depends on: each migration's text, the locale and the version of the server's files. */
    private static String digest() throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(LOCALE.entrySet().stream()
                    .map(Object::toString)
                    .sorted()
                    .toList()
                    .toString()
                    .getBytes(StandardCharsets.UTF_8));
            digest.update(binaries().getBytes(StandardCharsets.UTF_8));
            URI uri = resource("db/migration").toURI();
            if ("jar".equals(uri.getScheme())) {
                try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                    readAll(jar.getPath("db/migration"), digest);
                }
            } else {
                readAll(Path.of(uri), digest);
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, 20);
        } catch (NoSuchAlgorithmException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The jar's path holds its version. */
    private static String binaries() {
        return Stream.of("postgres-linux-x86_64.txz", "postgres-linux-arm_64.txz")
                .map(name -> Thread.currentThread().getContextClassLoader().getResource(name))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .toList()
                .toString();
    }

    private static URL resource(String name) {
        return Objects.requireNonNull(
                Thread.currentThread().getContextClassLoader().getResource(name), name);
    }

    private static void readAll(Path folder, MessageDigest digest) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted(Comparator.comparing(Path::toString)).toList()) {
                digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path path : below(from)) {
            Files.copy(path, to.resolve(from.relativize(path).toString()), StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private static void remove(Path folder) throws IOException {
        List<Path> paths = below(folder);
        for (int at = paths.size() - 1; at >= 0; at--) {
            Files.deleteIfExists(paths.get(at));
        }
    }

    /** A folder before what is in it. */
    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.toList();
        }
    }
}
