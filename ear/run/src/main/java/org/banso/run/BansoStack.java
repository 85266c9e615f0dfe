package org.banso.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.banso.demo.DemoWard;
import org.banso.kernel.model.Tokyo;
import org.jspecify.annotations.Nullable;

/**
 * One whole Banso: database, directory and server with the EAR that ships, on the ports and in the folder that it is
 * given. The same for the person who tries it out and for the tests.
 */
public final class BansoStack implements AutoCloseable {

    private static final List<String> JVM_OPTIONS =
            List.of("-Xms256m", "-Xmx1024m", "-Duser.timezone=Asia/Tokyo", "-Dfile.encoding=UTF-8");

    private final Ports ports;
    private final FileLock lock;
    private final DemoDatabase database;
    private final DemoDirectory directory;
    private final Server server;

    private BansoStack(Ports ports, FileLock lock, DemoDatabase database, DemoDirectory directory, Server server) {
        this.ports = ports;
        this.lock = lock;
        this.database = database;
        this.directory = directory;
        this.server = server;
    }

    /**
     * What to start, and where.
     *
     * @param folder all that is kept and all that is logged
     * @param fresh whether to forget what was kept
     * @param furtherDeployments beside the EAR
     * @param environment more for the server than what the stack itself tells it
     */
    public record Wish(
            Build build,
            Path folder,
            Ports ports,
            boolean fresh,
            List<Path> furtherDeployments,
            Map<String, String> environment,
            List<String> jvmOptions) {}

    /** Starts all and returns when the pages can be opened; what was begun is ended again when something fails. */
    public static BansoStack start(Wish wish) {
        wish.build().requireThere();
        FileLock lock = lock(wish.folder());
        DemoDatabase database = null;
        DemoDirectory directory = null;
        try {
            Machine.here(wish.folder()).requireFit();
            endOrphans(wish.folder());
            if (wish.fresh()) {
                empty(wish.folder());
            }
            wish.ports().requireFree();
            directory = DemoDirectory.start(wish.ports().directory());
            database = DemoDatabase.start(wish.folder(), wish.ports().database());
            DemoWard.loadOnce(database.dataSource(), demoCases(), Tokyo.dateOf(Instant.now()));
            Map<String, String> environment = environment(wish, database, directory);
            Server server = Server.start(
                    wish.build().serverHome(),
                    serverBase(wish.folder()),
                    Stream.concat(Stream.of(wish.build().ear()), wish.furtherDeployments().stream())
                            .toList(),
                    environment,
                    Stream.concat(JVM_OPTIONS.stream(), wish.jvmOptions().stream())
                            .toList());
            return new BansoStack(wish.ports(), lock, database, directory, server);
        } catch (RuntimeException e) {
            if (database != null) {
                database.close();
            }
            if (directory != null) {
                directory.close();
            }
            release(lock);
            throw e;
        }
    }

    /** How large the demo ward of the first start is. */
    private static int demoCases() {
        String said = System.getenv().getOrDefault("BANSO_DEMO_CASES", String.valueOf(DemoWard.CASES));
        try {
            int cases = Integer.parseInt(said);
            if (cases >= DemoWard.FEWEST_CASES) {
                return cases;
            }
        } catch (NumberFormatException e) {
            throw noSuchSize(said, e);
        }
        throw noSuchSize(said, null);
    }

    private static CannotStart noSuchSize(String said, @Nullable Exception cause) {
        return new CannotStart(
                "BANSO_DEMO_CASES is \"%s\": it must be a number of cases, at least %d."
                        .formatted(said, DemoWard.FEWEST_CASES),
                cause);
    }

    private static Map<String, String> environment(Wish wish, DemoDatabase database, DemoDirectory directory) {
        Map<String, String> environment = new HashMap<>(database.environment());
        environment.putAll(directory.environment());
        environment.put("BANSO_PROFILE", "demo");
        environment.put("BANSO_COOKIE_SECURE", "false");
        environment.put("BANSO_PORT_OFFSET", "0");
        environment.put("BANSO_HTTP_PORT", String.valueOf(wish.ports().http()));
        environment.put("BANSO_MANAGEMENT_PORT", String.valueOf(wish.ports().management()));
        environment.put("BANSO_MESSAGING_PORT", String.valueOf(wish.ports().messaging()));
        environment.putAll(wish.environment());
        return environment;
    }

    /** Removes all that is kept in the folder. */
    public static void reset(Path folder) {
        FileLock lock = lock(folder);
        try {
            endOrphans(folder);
            empty(folder);
        } finally {
            release(lock);
        }
    }

    public URI pages() {
        return URI.create("http://127.0.0.1:" + ports.http() + "/banso/");
    }

    public URI health() {
        return URI.create("http://127.0.0.1:" + ports.management() + "/health");
    }

    public Ports ports() {
        return ports;
    }

    /** The database as the owner of the tables sees it. */
    public DataSource database() {
        return database.dataSource();
    }

    /** Where the directory is and who may read and change it, as the server was told. */
    public Map<String, String> directory() {
        return directory.environment();
    }

    /** Takes the directory off the wire, and back. */
    public void letDirectoryAnswer(boolean answering) {
        directory.answer(answering);
    }

    public long serverPid() {
        return server.pid();
    }

    /** Completes when the server ends without having been asked to. */
    CompletableFuture<Process> serverEnded() {
        return server.ended();
    }

    /** Stops all, the server first. */
    @Override
    public void close() {
        try {
            server.close();
        } finally {
            try {
                database.close();
            } finally {
                directory.close();
                release(lock);
            }
        }
    }

    private static FileLock lock(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw inUse(folder, null);
            }
            return lock;
        } catch (OverlappingFileLockException e) {
            throw inUse(folder, e);
        } catch (IOException e) {
            throw new CannotStart(
                    "The folder %s cannot be written: %s; set BANSO_DATA to another one."
                            .formatted(folder, e.getMessage()),
                    e);
        }
    }

    private static CannotStart inUse(Path folder, Exception cause) {
        return new CannotStart(
                "Banso is already running with the data in %s: stop it first, or set BANSO_DATA to another folder."
                        .formatted(folder),
                cause);
    }

    private static void release(FileLock lock) {
        try {
            lock.channel().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path serverBase(Path folder) {
        return folder.resolve("server");
    }

    private static void endOrphans(Path folder) {
        Server.endOrphan(serverBase(folder));
        DemoDatabase.endOrphan(folder);
    }

    private static void empty(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            Path lock = folder.resolve("lock");
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                if (!path.equals(folder) && !path.equals(lock)) {
                    Files.delete(path);
                }
            }
        } catch (IOException e) {
            throw new CannotStart("The folder %s cannot be emptied: %s.".formatted(folder, e.getMessage()), e);
        }
    }
}
