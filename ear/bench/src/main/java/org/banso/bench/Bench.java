package org.banso.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banso.bench.planner.FinderBench;
import org.banso.bench.planner.PlannerBench;
import org.banso.run.BansoStack;
import org.banso.run.Build;
import org.banso.run.CannotStart;
import org.banso.run.Ports;
import org.banso.run.Visitor;

/**
 * What {@code ./banso bench} starts (with {@code planner} {@link PlannerBench} and with {@code finder} {@link FinderBench} instead): a Banso of its own with the demo ward and the floors beside it, every target warmed
 * until its rate stops rising, then all of them in turn, round after round, and a table.
 */
public final class Bench {

    private static final Logger LIBRARIES = Logger.getLogger("io.zonky");

    private static final int PORT_OFFSET = 2000;
    private static final int[] CONNECTIONS = {1, 8};
    private static final int ROUNDS = 9;
    private static final double SECONDS_PER_ROUND = 1.5;
    private static final int FIRST_ROUND = 40;
    private static final int MOST_WARMING_ROUNDS = 60;
    private static final String FLOOR_OF_PAGES = "empty Faces page";
    private static final Pattern CASE_LINK = Pattern.compile("href=\"([^\"]*/casefile/case\\.xhtml\\?id=\\d+[^\"]*)\"");

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final BansoStack stack;

    private Bench(BansoStack stack) {
        this.stack = stack;
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0 && arguments[0].equals("planner")) {
            PlannerBench.run(Arrays.copyOfRange(arguments, 1, arguments.length));
            return;
        }
        if (arguments.length > 0 && arguments[0].equals("finder")) {
            FinderBench.run();
            return;
        }
        LIBRARIES.setLevel(Level.WARNING);
        Path top = Path.of("").toAbsolutePath();
        try (BansoStack stack = BansoStack.start(new BansoStack.Wish(
                Build.in(top),
                top.resolve(".banso-bench"),
                Ports.withOffset(PORT_OFFSET),
                true,
                List.of(top.resolve("ear/floors/target/floors.war")),
                Map.of(),
                List.of()))) {
            new Bench(stack).run();
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        System.exit(0);
    }

    private void run() throws Exception {
        makeRows();
        List<Target> targets = targets();
        for (int connections : CONNECTIONS) {
            measure(targets, connections);
        }
    }

    private void makeRows() throws SQLException {
        try (Connection connection = stack.database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE bench_row (id integer PRIMARY KEY, text text NOT NULL)");
            statement.execute("INSERT INTO bench_row SELECT n, 'row ' || n FROM generate_series(1, 100000) n");
            statement.execute("GRANT SELECT ON bench_row TO PUBLIC");
            statement.execute("ANALYZE");
        }
    }

    private List<Target> targets() throws IOException, InterruptedException {
        URI floors = stack.pages().resolve("/floors/");
        URI pages = stack.pages();
        return List.of(
                new Target("bare servlet", floors.resolve("bare"), Optional.empty()),
                new Target("servlet with one row by key", floors.resolve("row"), Optional.empty()),
                new Target(FLOOR_OF_PAGES, floors.resolve("empty.xhtml"), Optional.empty()),
                new Target("my day", pages.resolve("today.xhtml"), Optional.of("desk1")),
                new Target("case page", firstCase("plat1"), Optional.of("plat1")),
                new Target("council page", pages.resolve("council/summary.xhtml"), Optional.of("council1")));
    }

    private URI firstCase(String uid) throws IOException, InterruptedException {
        HttpResponse<String> list = loggedIn(uid).open("casefile/cases.xhtml");
        Matcher link = CASE_LINK.matcher(list.body());
        if (!link.find()) {
            throw new IOException("no case in the list at " + list.uri());
        }
        return list.uri().resolve(link.group(1).replace("&amp;", "&"));
    }

    private Visitor loggedIn(String uid) throws IOException, InterruptedException {
        Visitor visitor = new Visitor(stack.pages());
        visitor.logIn(uid, "banso-demo");
        return visitor;
    }

    private Load open(Target target, int connections) throws IOException, InterruptedException {
        List<Wire> wires = new ArrayList<>();
        for (int n = 0; n < connections; n++) {
            String cookies =
                    target.isFloor() ? "" : loggedIn(target.uid().orElseThrow()).cookies();
            wires.add(new Wire(target.address(), cookies));
        }
        return new Load(target, wires);
    }

    private void measure(List<Target> targets, int connections) throws IOException, InterruptedException {
        List<Load> loads = new ArrayList<>();
        Map<Load, Integer> requests = new LinkedHashMap<>();
        Map<Load, List<Round>> rounds = new LinkedHashMap<>();
        Map<Load, Integer> warming = new LinkedHashMap<>();
        try {
            for (Target target : targets) {
                loads.add(open(target, connections));
            }
            for (Load load : loads) {
                warm(load, requests, warming);
                rounds.put(load, new ArrayList<>());
            }
            for (int n = 0; n < ROUNDS; n++) {
                for (Load load : loads) {
                    rounds.get(load).add(load.ask(requests.get(load)));
                }
            }
        } finally {
            for (Load load : loads) {
                load.close();
            }
        }
        print(connections, rounds, warming);
    }

    /** Asks until the rate has stopped rising, and finds how many requests make a round. */
    private void warm(Load load, Map<Load, Integer> requests, Map<Load, Integer> warming)
            throws IOException, InterruptedException {
        Warmth warmth = new Warmth();
        int count = FIRST_ROUND;
        int total = 0;
        for (int n = 0; n < MOST_WARMING_ROUNDS && !warmth.isWarm(); n++) {
            Round round = load.ask(count);
            warmth.add(round.perSecond());
            total += round.sortedTimes().length;
            count = Math.max(FIRST_ROUND, (int) (round.perSecond() * SECONDS_PER_ROUND));
        }
        requests.put(load, count);
        warming.put(load, warmth.isWarm() ? total : -total);
    }

    private void print(int connections, Map<Load, List<Round>> rounds, Map<Load, Integer> warming) {
        List<Round> floor = rounds.entrySet().stream()
                .filter(entry -> entry.getKey().target().name().equals(FLOOR_OF_PAGES))
                .findFirst()
                .orElseThrow()
                .getValue();
        out.printf(
                "%n%d connection%s, %d rounds in turn of about %.1f s each%n%n",
                connections, connections == 1 ? "" : "s", ROUNDS, SECONDS_PER_ROUND);
        out.println("| what | req/s | p50 ms | p95 ms | time ÷ empty Faces page (least – most) | warmed by |");
        out.println("|---|---:|---:|---:|---:|---:|");
        rounds.forEach((load, own) -> {
            List<Double> ratios = new ArrayList<>();
            for (int n = 0; n < own.size(); n++) {
                ratios.add(floor.get(n).perSecond() / own.get(n).perSecond());
            }
            Spread ratio = Spread.of(ratios);
            int warmedBy = warming.get(load);
            out.printf(
                    "| %s | %,.0f | %.2f | %.2f | %.2f (%.2f – %.2f) | %,d%s |%n",
                    load.target().name(),
                    Spread.of(own.stream().map(Round::perSecond).toList()).median(),
                    Spread.of(own.stream().map(round -> round.millis(0.5)).toList())
                            .median(),
                    Spread.of(own.stream().map(round -> round.millis(0.95)).toList())
                            .median(),
                    ratio.median(),
                    ratio.least(),
                    ratio.most(),
                    Math.abs(warmedBy),
                    warmedBy < 0 ? ", still rising" : "");
        });
    }
}
