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
 * What row-level security costs: the same pages on the same running Banso, a round with the wall, a round without, and so
 * on. {@code ./banso bench wall}.
 */
public final class WallBench {

    private static final int PORT_OFFSET = 2100;
    private static final int ROUNDS = 15;
    private static final int WARMING = 400;
    private static final int REQUESTS = 60;

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
            new WallBench(stack).run();
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        System.exit(0);
    }

    private void run() throws IOException, InterruptedException, SQLException {
        out.println("| page | with ms | without ms | with ÷ without (least – most) |");
        out.println("|---|---:|---:|---:|");
        for (String page : List.of(
                "casefile/cases.xhtml", "casefile/cases.xhtml?page=30", "casefile/case.xhtml?id=1", "today.xhtml")) {
            measure(page);
        }
    }

    private void measure(String page) throws IOException, InterruptedException, SQLException {
        URI address = stack.pages().resolve(page);
        Target target = new Target(page, address, Optional.of("plat1"));
        Visitor visitor = new Visitor(stack.pages());
        visitor.logIn("plat1", "banso-demo");
        Load load = new Load(target, List.of(new Wire(address, visitor.cookies())));
        List<Double> with = new ArrayList<>();
        List<Double> without = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        try {
            load.ask(WARMING);
            for (int n = 0; n < ROUNDS; n++) {
                wall(false);
                double open = 1_000 / load.ask(REQUESTS).perSecond();
                wall(true);
                double walled = 1_000 / load.ask(REQUESTS).perSecond();
                with.add(walled);
                without.add(open);
                ratios.add(walled / open);
            }
        } finally {
            wall(true);
            load.close();
        }
        Spread ratio = Spread.of(ratios);
        out.printf(
                "| %s | %.2f | %.2f | %.2f (%.2f – %.2f) |%n",
                page,
                Spread.of(with).median(),
                Spread.of(without).median(),
                ratio.median(),
                ratio.least(),
                ratio.most());
    }

    private void wall(boolean stands) throws SQLException {
        try (Connection connection = stack.database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(SWITCH.formatted(stands ? "enable" : "disable"));
        }
    }
}
