package org.banso.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The server as a child process, with a folder of its own for all that it writes, so that the unpacked server stays as
 * it was built and may be read-only.
 */
final class Server implements AutoCloseable {

    private static final String PID = "pid";
    private static final int STARTS_WITHIN_SECONDS = 180;
    private static final int STOPS_WITHIN_SECONDS = 90;
    private static final int REMEMBERED_LINES = 40;
    private static final Pattern STARTED = Pattern.compile("WFLYSRV0025");
    private static final Pattern STARTED_WITH_FAULTS = Pattern.compile("WFLYSRV0026");
    private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*m");
    private static final Pattern FAULT = Pattern.compile(" (ERROR|FATAL) |^Caused by: ");

    /** What {@code bin/standalone.sh} gives to a modular JVM. */
    private static final List<String> MODULAR_JVM = List.of(
            "--add-exports=java.desktop/sun.awt=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.url.ldap=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.url.ldaps=ALL-UNNAMED",
            "--add-exports=jdk.naming.dns/com.sun.jndi.dns=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.reflect=ALL-UNNAMED",
            "--add-opens=java.base/java.io=ALL-UNNAMED",
            "--add-opens=java.base/java.net=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.management/javax.management=ALL-UNNAMED",
            "--add-opens=java.naming/javax.naming=ALL-UNNAMED");

    private final Process process;
    private final Path pidFile;
    private final CompletableFuture<String> started = new CompletableFuture<>();
    private final Deque<String> lastLines = new ArrayDeque<>();
    private final List<String> faults = new ArrayList<>();

    private Server(Process process, Path pidFile) {
        this.process = process;
        this.pidFile = pidFile;
    }

    /** Starts it and returns when it has started with all its deployments. */
    static Server start(
            Path home, Path base, List<Path> deployments, Map<String, String> environment, List<String> jvmOptions) {
        Path pidFile = base.resolve(PID);
        try {
            prepare(home, base, deployments);
            ProcessBuilder builder = new ProcessBuilder(command(home, base, jvmOptions))
                    .directory(base.toFile())
                    .redirectErrorStream(true);
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            Files.writeString(pidFile, String.valueOf(process.pid()));
            Server server = new Server(process, pidFile);
            Thread listener = new Thread(server::listen, "server output");
            listener.setDaemon(true);
            listener.start();
            server.awaitStarted(base);
            return server;
        } catch (IOException e) {
            throw new CannotStart("The server does not start: %s.".formatted(e.getMessage()), e);
        }
    }

    /** Ends the server of an earlier run whose launcher was killed. */
    static void endOrphan(Path base) {
        Orphans.end(base.resolve(PID), base);
    }

    private static void prepare(Path home, Path base, List<Path> deployments) throws IOException {
        Path configuration = Files.createDirectories(base.resolve("configuration"));
        try (Stream<Path> shipped = Files.list(home.resolve("standalone/configuration"))) {
            for (Path file : shipped.filter(Files::isRegularFile).toList()) {
                Files.copy(file, configuration.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Path deployed = Files.createDirectories(base.resolve("deployments"));
        try (Stream<Path> earlier = Files.list(deployed)) {
            for (Path file : earlier.toList()) {
                Files.delete(file);
            }
        }
        for (Path deployment : deployments) {
            Files.copy(deployment, deployed.resolve(deployment.getFileName()));
        }
    }

    private static List<String> command(Path home, Path base, List<String> jvmOptions) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-D[Banso]");
        command.addAll(MODULAR_JVM);
        command.addAll(jvmOptions);
        command.add("-Djava.awt.headless=true");
        command.add("-Djava.net.preferIPv4Stack=true");
        command.add("-Djboss.modules.system.pkgs=org.jboss.byteman");
        command.add("-Djboss.home.dir=" + home.toAbsolutePath());
        command.add("-Djboss.server.base.dir=" + base.toAbsolutePath());
        command.add(
                "-Dorg.jboss.boot.log.file=" + base.resolve("log/server.log").toAbsolutePath());
        command.add("-Dlogging.configuration="
                + base.resolve("configuration/logging.properties").toUri());
        command.addAll(List.of(
                "-jar", home.resolve("jboss-modules.jar").toAbsolutePath().toString()));
        command.addAll(List.of("-mp", home.resolve("modules").toAbsolutePath().toString()));
        command.addAll(List.of("org.jboss.as.standalone", "--server-config=standalone-banso.xml"));
        return command;
    }

    private void listen() {
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                hear(COLOUR.matcher(line).replaceAll(""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            started.completeExceptionally(new CannotStart("The server has ended."));
        }
    }

    private void hear(String line) {
        if (!started.isDone()) {
            lastLines.addLast(line);
            if (lastLines.size() > REMEMBERED_LINES) {
                lastLines.removeFirst();
            }
            if (FAULT.matcher(line).find()) {
                faults.add(line);
            }
            if (STARTED.matcher(line).find()) {
                started.complete(line);
            } else if (STARTED_WITH_FAULTS.matcher(line).find()) {
                started.completeExceptionally(new CannotStart("The server has started with faults."));
            }
        }
    }

    private void awaitStarted(Path base) {
        try {
            started.get(STARTS_WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            close();
            throw new CannotStart(
                    "The server does not start; it says:%n%s%nMore is in %s."
                            .formatted(
                                    String.join(
                                            System.lineSeparator(),
                                            faults.isEmpty() ? List.copyOf(lastLines) : List.copyOf(faults)),
                                    base.resolve("log/server.log")),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close();
            throw new CannotStart("Stopped while starting.", e);
        }
    }

    /** Completes when the server ends, for whatever reason. */
    CompletableFuture<Process> ended() {
        return process.onExit();
    }

    long pid() {
        return process.pid();
    }

    /** Asks it to stop, as an operator would, and waits until it has. */
    @Override
    public void close() {
        process.toHandle().destroy();
        try {
            if (!process.waitFor(STOPS_WITHIN_SECONDS, TimeUnit.SECONDS)) {
                process.toHandle().destroyForcibly();
                process.waitFor();
            }
            Files.deleteIfExists(pidFile);
        } catch (InterruptedException e) {
            process.toHandle().destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
