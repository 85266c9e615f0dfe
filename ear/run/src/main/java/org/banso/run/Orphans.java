package org.banso.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What a launcher that was killed has left running. */
final class Orphans {

    private static final int PATIENCE_SECONDS = 20;

    private Orphans() {}

    /** True when the process was started for this folder: a process number may have been given to a stranger since. */
    static boolean speaksOf(ProcessHandle process, Path folder) {
        try {
            String commandLine = Files.readString(
                    Path.of("/proc", String.valueOf(process.pid()), "cmdline"), StandardCharsets.ISO_8859_1);
            String inLatin = new String(
                    folder.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
            return commandLine.contains(inLatin);
        } catch (IOException gone) {
            return false;
        }
    }

    /** Asks it to end and waits; then makes it end. */
    static void end(Optional<ProcessHandle> orphan) {
        orphan.ifPresent(process -> {
            process.destroy();
            try {
                process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (TimeoutException stubborn) {
                process.destroyForcibly();
                process.onExit().join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException e) {
                throw new CannotStart("Process %d of an earlier run does not end.".formatted(process.pid()), e);
            }
        });
    }
}
