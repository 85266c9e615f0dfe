package org.banso.notice.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The ids of the notices that were taken, one to a line of a file, so that a repetition is known after a restart too. A real
 * system would keep them in its own database, in the transaction of its own work.
 */
final class SeenNotices {

    private final Path file;
    private final Set<String> ids;

    SeenNotices(Path file) {
        this.file = file;
        try {
            this.ids = Files.exists(file) ? new HashSet<>(Files.readAllLines(file)) : new HashSet<>();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    boolean contains(String id) {
        return ids.contains(id);
    }

    /** On disk when it returns. */
    void add(String id) {
        try {
            Files.write(
                    file, List.of(id), StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.DSYNC);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
        ids.add(id);
    }
}
