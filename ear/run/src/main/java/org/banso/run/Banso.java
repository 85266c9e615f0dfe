package org.banso.run;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import sun.misc.Signal;

/** What {@code ./banso run}, {@code reset}, {@code clock} and {@code audit} start. */
public final class Banso {

    /** Held, because a logger that nobody holds forgets its level. */
    private static final List<Logger> LIBRARIES =
            List.of(Logger.getLogger("io.zonky"), Logger.getLogger("org.flywaydb"));

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Map<String, String> environment = System.getenv();
    private final Path top = Path.of("").toAbsolutePath();
    private final Path folder = top.resolve(environment.getOrDefault("BANSO_DATA", ".banso"));

    private Banso() {}

    public static void main(String[] arguments) throws InterruptedException {
        LIBRARIES.forEach(library -> library.setLevel(Level.WARNING));
        List<String> words = List.of(arguments);
        Banso banso = new Banso();
        try {
            switch (words.isEmpty() ? "run" : words.get(0)) {
                case "run" -> banso.run(words.contains("--fresh"));
                case "reset" -> banso.reset();
                case "clock" -> banso.clock(words.size() > 1 ? words.get(1) : "PT0S");
                case "audit" ->
                    System.exit(new AuditCommand(banso.out, banso.environment).run(words.subList(1, words.size())));
                default -> throw new CannotStart("The commands are run [--fresh], reset, clock and audit.");
            }
            System.exit(0);
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    /** Runs until told to end. Told while still starting, it ends as soon as all that it has begun can be ended in order. */
    private void run(boolean fresh) throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        for (String signal : List.of("INT", "TERM", "HUP")) {
            Signal.handle(new Signal(signal), received -> end.countDown());
        }
        Instant began = Instant.now();
        out.println("Banso starts …");
        Build build = Build.in(top);
        build.requireThere();
        ClassArchive classes = ClassArchive.beside(build);
        try (BansoStack stack = BansoStack.start(new BansoStack.Wish(
                build, folder, Ports.from(environment), fresh, List.of(), Map.of(), jvmOptions(classes)))) {
            greet(stack, Duration.between(began, Instant.now()));
            stack.serverEnded().thenRun(end::countDown);
            end.await();
            out.println("Banso stops …");
        } catch (CannotStart e) {
            boolean wantedToEndAnyway = end.getCount() == 0;
            if (!wantedToEndAnyway) {
                throw e;
            }
        }
        classes.keep();
    }

    /** With what the person wants the server's Java to be told, such as a debugger's port. */
    private List<String> jvmOptions(ClassArchive classes) {
        String said = environment.getOrDefault("BANSO_JAVA_OPTS", "").strip();
        Stream<String> own = said.isEmpty() ? Stream.empty() : Stream.of(said.split("\\s+"));
        return Stream.concat(classes.jvmOptions().stream(), own).toList();
    }

    private void greet(BansoStack stack, Duration taken) {
        out.printf("""

                伴走 Banso  %s
                health      %s
                started in  %d s; Ctrl-C stops everything

                demo accounts, password banso-demo (invented people, this machine only):
                  desk1, desk2     相談窓口        desk
                  plat1 … plat6    ぷらっとホーム世田谷  caseworkers (plat1 supervisor)
                  merk1 … merk5    メルクマールせたがや  psychologists (merk1 supervisor)
                  ward1            世田谷区        ward officer, decides plans
                  council1, 2      連絡協議会       council members, figures only
                  edu1, cfc1, cgc1 センター         clerks of the centres, inbox only
                  admin1           管理           administrator

                """, stack.pages(), stack.health(), taken.toSeconds());
    }

    private void clock(String ahead) {
        try {
            DemoClock.set(Build.in(top), Ports.from(environment), Duration.parse(ahead));
        } catch (DateTimeParseException e) {
            throw new CannotStart("How far ahead? P3D for three days, PT2H for two hours, PT0S for the real time.", e);
        }
        out.println("Banso's clock is " + ahead + " ahead, until it is set again or Banso stops.");
    }

    private void reset() {
        BansoStack.reset(folder);
        out.println("All data in " + folder + " is removed.");
    }
}
