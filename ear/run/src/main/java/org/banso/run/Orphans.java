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

    /**
     * Ends the process whose number is in the file's first line, if it is one of this folder's: a process number may have
     * been given to a stranger since. Asks it to end, waits, and then makes it end.
     */
    static void end(Path pidFile, Path folder) {
        try {
            if (Files.exists(pidFile)) {
                long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
                Optional<ProcessHandle> orphan = ProcessHandle.of(pid).filter(process -> speaksOf(process, folder));
                if (orphan.isPresent()) {
                    end(orphan.get());
                }
            }
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException e) {
            throw new CannotStart("The file %s cannot be read: %s.".formatted(pidFile, e.getMessage()), e);
        }
    }

    private static boolean speaksOf(ProcessHandle process, Path folder) {
        try {
            byte[] commandLine = Files.readAllBytes(Path.of("/proc", String.valueOf(process.pid()), "cmdline"));
            return new String(commandLine, StandardCharsets.UTF_8)
                    .contains(folder.toAbsolutePath().toString());
        } catch (IOException gone) {
            return false;
        }
    }

    private static void end(ProcessHandle process) {
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
    }
}
