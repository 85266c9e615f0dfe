package org.banso.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** What the machine must be before anything is started on it. */
record Machine(int javaVersion, String system, String architecture, long freeBytes) {

    private static final int OLDEST_JAVA = 17;
    private static final long LEAST_FREE_BYTES = 1L << 30;
    /** The processors for which PostgreSQL is packed into {@code target/lib}. */
    private static final Set<String> ARCHITECTURES = Set.of("amd64", "x86_64", "aarch64", "arm64");

    static Machine here(Path folder) {
        try {
            return new Machine(
                    Runtime.version().feature(),
                    System.getProperty("os.name"),
                    System.getProperty("os.arch"),
                    Files.getFileStore(folder).getUsableSpace());
        } catch (IOException e) {
            throw new CannotStart("The folder %s cannot be used: %s.".formatted(folder, e.getMessage()), e);
        }
    }

    void requireFit() {
        if (javaVersion < OLDEST_JAVA) {
            throw new CannotStart(
                    "This is Java %d; Banso needs Java %d or newer: install a JDK and set JAVA_HOME to it."
                            .formatted(javaVersion, OLDEST_JAVA));
        }
        if (!system.toLowerCase(Locale.ROOT).contains("linux")
                || !ARCHITECTURES.contains(architecture.toLowerCase(Locale.ROOT))) {
            throw new CannotStart(
                    "This is %s on %s; the database that comes with Banso runs on Linux on amd64 or arm64 only."
                            .formatted(system, architecture));
        }
        if (freeBytes < LEAST_FREE_BYTES) {
            throw new CannotStart(
                    "Only %d MB are free on the disk; Banso needs 1,024 MB: make room, or set BANSO_DATA to a folder on another disk."
                            .formatted(freeBytes >> 20));
        }
    }
}
