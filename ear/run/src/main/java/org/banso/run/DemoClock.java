package org.banso.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Moves the clock of a running demonstration, so that a training or a test can live through half a year in an hour. It goes
 * through the server's own management, as an operator would; the application has no page and no service for it, and on the
 * ward's platform it does not listen.
 */
public final class DemoClock {

    private static final int WITHIN_SECONDS = 60;
    private static final String PROPERTY = "/system-property=banso.clock.offset";

    private DemoClock() {}

    /**
     * @param ahead of the real time; zero puts the clock right
     * @throws CannotStart when no demonstration of this machine's user answers on that port
     */
    public static void set(Build build, Ports ports, Duration ahead) {
        String commands = """
                if (outcome == success) of %1$s:read-resource
                %1$s:write-attribute(name=value,value=%2$s)
                else
                %1$s:add(value=%2$s)
                end-if
                """.formatted(PROPERTY, ahead);
        Path script = null;
        try {
            script = Files.writeString(Files.createTempFile("banso-clock", ".cli"), commands);
            Process cli = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "--add-modules=java.sql",
                            "-jar",
                            build.serverHome().resolve("jboss-modules.jar").toString(),
                            "-mp",
                            build.serverHome().resolve("modules").toString(),
                            "org.jboss.as.cli",
                            "--connect",
                            "--controller=remote+http://127.0.0.1:" + ports.management(),
                            "--file=" + script))
                    .redirectErrorStream(true)
                    .start();
            cli.getOutputStream().close();
            String said = new String(cli.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!cli.waitFor(WITHIN_SECONDS, TimeUnit.SECONDS) || cli.exitValue() != 0) {
                throw new CannotStart("The clock could not be moved; is Banso running here? The server says: " + said);
            }
        } catch (IOException e) {
            throw new CannotStart("The clock could not be moved: %s.".formatted(e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Stopped while moving the clock.", e);
        } finally {
            remove(script);
        }
    }

    private static void remove(Path script) {
        try {
            if (script != null) {
                Files.deleteIfExists(script);
            }
        } catch (IOException e) {
            throw new CannotStart("%s could not be removed.".formatted(script), e);
        }
    }
}
