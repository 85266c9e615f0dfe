package org.banso.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The server's classes as the JVM has read them, kept from the first run for the next ones, which then need about a
 * quarter less work to start. The first run's stop takes some seconds longer for it. Belongs to one JVM and one unpacked
 * server; another makes its own.
 */
record ClassArchive(Path kept, Path unfinished) {

    static ClassArchive beside(Build build) {
        try {
            long unpacked = Files.getLastModifiedTime(build.serverHome().resolve("jboss-modules.jar"))
                    .toMillis();
            String name = "classes-%s-%d.jsa".formatted(System.getProperty("java.vm.version"), unpacked);
            return new ClassArchive(
                    build.serverHome().resolveSibling(name), build.serverHome().resolveSibling(name + ".unfinished"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells the server's JVM to use the archive, or to make it when it ends. */
    List<String> jvmOptions() {
        return Files.exists(kept)
                ? List.of("-XX:SharedArchiveFile=" + kept, "-Xlog:cds=off", "-Xlog:cds+dynamic=off")
                : List.of("-XX:ArchiveClassesAtExit=" + unfinished, "-Xlog:cds=off", "-Xlog:cds+dynamic=off");
    }

    /** After the server has ended in order: what it has made is whole. */
    void keep() {
        try {
            if (Files.exists(unfinished)) {
                Files.move(unfinished, kept, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
