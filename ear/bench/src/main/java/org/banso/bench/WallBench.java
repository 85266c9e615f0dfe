package org.banso.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banso.run.BansoStack;
import org.banso.run.Build;
import org.banso.run.CannotStart;
import org.banso.run.Ports;
import org.banso.run.Visitor;

/**
 * What row-level security costs at 1,000,000 people and 300,000 cases: the same pages on the same running Banso, a round with the
 * wall, a round without, and so on. {@code ./banso bench wall}; {@code ./banso bench search} fills the same ward and asks it for
 * people ({@link SearchBench}), {@code ./banso bench million} does both. {@code ./banso bench wall demo} asks the demonstration's
 * own 400 cases, in two minutes.
 */
public final class WallBench {

    /** Said after what is asked for: the demonstration's 400 cases instead of the million. */
    private static final String DEMONSTRATION = "demo";

    private static final int PORT_OFFSET = 2100;
    private static final int ROUNDS = 9;
    private static final int WARMING = 200;
    private static final int REQUESTS = 30;

    private static final int BEFORE_EACH_ROUND = 15;
    private static final double MEDIAN = 0.5;
    private static final double SLOW = 0.95;
    static final String READER = "plat1";

    private static final String SWITCH = """
            do $$ declare t text; begin
                for t in select distinct tablename from pg_policies where schemaname = 'public' loop
                    execute format('alter table %%I %s row level security', t);
                end loop;
            end $$
            """;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final BansoStack stack;

    private WallBench(BansoStack stack) {
        this.stack = stack;
    }

    public static void main(String[] arguments) throws Exception {
        Path top = Path.of("").toAbsolutePath();
        try (BansoStack stack = BansoStack.start(new BansoStack.Wish(
                Build.in(top),
                top.resolve(".banso-bench-wall"),
                Ports.withOffset(PORT_OFFSET),
                true,
                List.of(),
                Map.of(),
                List.of()))) {
            String what = arguments.length > 0 ? arguments[0] : "wall";
            WallBench bench = new WallBench(stack);
            if (!DEMONSTRATION.equals(arguments.length > 1 ? arguments[1] : "")) {
                bench.out.printf(
                        "1,000,000 people, 300,000 cases loaded in %d s%n%n", MillionWard.load(stack.database()));
            }
            if (!what.equals("search")) {
                bench.run();
            }
            if (!what.equals("wall")) {
                try (Connection asked = MillionWard.asApplication(stack);
                        Connection knowing = stack.database().getConnection()) {
                    new SearchBench(bench.out).run(asked, knowing);
                }
            }
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        System.exit(0);
    }

    private void run() throws IOException, InterruptedException, SQLException {
        out.println("| page | with: p50 ms | p95 ms | without: p50 ms | p95 ms | with ÷ without (least – most) |");
        out.println("|---|---:|---:|---:|---:|---:|");
        for (String page : List.of(
                "casefile/cases.xhtml",
                "casefile/cases.xhtml?page=10",
                "casefile/case.xhtml?id=" + aCase(),
                "today.xhtml")) {
            measure(page);
        }
        out.println();
        try (Connection connection = MillionWard.asApplication(stack)) {
            for (String query : List.of(
                    "select id from casefile_case order by opened_on desc, id desc limit 25",
                    "select count(*) from (select 1 from casefile_case limit 1001) as seen",
                    "select family_name from person_person where id = (select subject_id from casefile_case where id = "
                            + aCase() + ")")) {
                out.println(query);
                MillionWard.act(connection, READER);
                MillionWard.rows(connection, "explain (analyze, costs off, timing off) " + query)
                        .forEach(row -> out.println("    " + row));
                connection.rollback();
                out.println();
            }
        }
    }

    /** One that goes on; among a million, one of theirs. */
    private long aCase() throws SQLException {
        try (Connection connection = stack.database().getConnection()) {
            return Long.parseLong(MillionWard.rows(
                            connection,
                            "select max(id) from casefile_case where state = 'IN_SUPPORT' and not in_danger")
                    .get(0));
        }
    }

    private void measure(String page) throws IOException, InterruptedException, SQLException {
        URI address = stack.pages().resolve(page);
        Target target = new Target(page, address, Optional.of(READER));
        Visitor visitor = new Visitor(stack.pages());
        visitor.logIn(READER, "banso-demo");
        Load load = new Load(target, List.of(new Wire(address, visitor.cookies())));
        List<Double> with = new ArrayList<>();
        List<Double> withSlow = new ArrayList<>();
        List<Double> without = new ArrayList<>();
        List<Double> withoutSlow = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        try {
            load.ask(WARMING);
            for (int n = 0; n < ROUNDS; n++) {
                Round open = round(load, false);
                Round walled = round(load, true);
                with.add(walled.millis(MEDIAN));
                withSlow.add(walled.millis(SLOW));
                without.add(open.millis(MEDIAN));
                withoutSlow.add(open.millis(SLOW));
                ratios.add(walled.millis(MEDIAN) / open.millis(MEDIAN));
            }
        } finally {
            wall(true);
            load.close();
        }
        Spread ratio = Spread.of(ratios);
        out.printf(
                "| %s | %.1f | %.1f | %.1f | %.1f | %.2f (%.2f – %.2f) |%n",
                page,
                Spread.of(with).median(),
                Spread.of(withSlow).median(),
                Spread.of(without).median(),
                Spread.of(withoutSlow).median(),
                ratio.median(),
                ratio.least(),
                ratio.most());
    }

    /** Each statement is planned anew when the wall goes up or down, so some requests go before. */
    private Round round(Load load, boolean stands) throws IOException, InterruptedException, SQLException {
        wall(stands);
        load.ask(BEFORE_EACH_ROUND);
        return load.ask(REQUESTS);
    }

    private void wall(boolean stands) throws SQLException {
        try (Connection connection = stack.database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(SWITCH.formatted(stands ? "enable" : "disable"));
        }
    }
}
