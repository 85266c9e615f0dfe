package org.banso.bench.planner;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.banso.planner.model.ExactPlan;
import org.banso.planner.model.FirstFit;
import org.banso.planner.model.Plan;
import org.banso.planner.model.PlanCheck;
import org.banso.planner.model.PlanCost;
import org.banso.planner.model.PlanSearch;
import org.banso.planner.model.PlanningTask;
import org.banso.planner.model.SmallTask;

/**
 * What {@code ./banso bench planner [seeds [load in per cent]]} starts: small tasks whose optimum is proven, then a month for
 * each seed and load, planned as they came, by urgency, and by search for ten seconds on two threads, beside what no plan can
 * be below. Each plan is held against the hard rules by a check that shares nothing with the search.
 */
public final class PlannerBench {

    private static final double[] LOADS = {0.60, 0.85, 0.97};
    private static final int SEEDS = 20;
    private static final int THREADS = 2;
    private static final long SEARCH_NANOS = 10_000_000_000L;
    private static final long SMALL_SEARCH_NANOS = 1_000_000_000L;
    private static final int PROVABLE_ERRANDS = 13;
    private static final int STEPS_AT_ONCE = 500;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    private PlannerBench() {}

    /** @param arguments how many seeds for each load (20 when empty), and one load in per cent instead of all */
    public static void run(String[] arguments) throws InterruptedException, ExecutionException {
        PlannerBench bench = new PlannerBench();
        int seeds = arguments.length == 0 ? SEEDS : Integer.parseInt(arguments[0]);
        double[] loads = arguments.length < 2 ? LOADS : new double[] {Integer.parseInt(arguments[1]) / 100.0};
        try {
            bench.proven(seeds);
            bench.months(seeds, loads);
        } finally {
            bench.threads.shutdown();
        }
    }

    private void proven(int seeds) throws InterruptedException, ExecutionException {
        out.printf(
                "%d errands, five people, three days: the optimum is proven by trying everything.%n%n",
                PROVABLE_ERRANDS);
        out.println("| seed | as they came | by urgency | search | optimum | gap |");
        out.println("|---:|---:|---:|---:|---:|---:|");
        int optimal = 0;
        double worst = 0;
        for (int seed = 1; seed <= seeds; seed++) {
            PlanningTask task = SmallTask.random(seed, PROVABLE_ERRANDS);
            PlanCost found = search(task, SMALL_SEARCH_NANOS).cost();
            ExactPlan.Least least = new ExactPlan(task).least();
            boolean asMany = found.leftOut() == least.leftOut();
            double gap = 100.0 * (found.waiting() - least.waiting()) / least.waiting();
            worst = Math.max(worst, asMany ? gap : Double.POSITIVE_INFINITY);
            optimal += asMany && gap == 0 ? 1 : 0;
            out.printf(
                    "| %d | %s | %s | %s | %d, %,d | %.1f %% |%n",
                    seed,
                    said(asTheyCame(task)),
                    said(byUrgency(task)),
                    said(found),
                    least.leftOut(),
                    least.waiting(),
                    gap);
        }
        out.printf("%nProven optimal %d of %d; largest gap %.1f %%.%n%n", optimal, seeds, worst);
    }

    private void months(int seeds, double[] loads) throws InterruptedException, ExecutionException {
        out.println("| load | seed | as they came | by urgency | search | less than as they came | than by urgency "
                + "| bound | above it | s |");
        out.println("|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        List<String> sums = new ArrayList<>();
        for (double load : loads) {
            double[][] rows = new double[seeds][];
            for (int seed = 1; seed <= seeds; seed++) {
                rows[seed - 1] = row(load, seed);
            }
            sums.add(sum(load, rows));
        }
        out.println();
        sums.forEach(out::println);
    }

    /** @return how much less than (a), than (b), more than the bound, and left out less than (a), than (b) */
    private double[] row(double load, int seed) throws InterruptedException, ExecutionException {
        PlanningTask task = WardMonth.task(seed, load);
        PlanCost came = asTheyCame(task);
        PlanCost urgent = byUrgency(task);
        long began = System.nanoTime();
        Plan plan = search(task, SEARCH_NANOS);
        double seconds = (System.nanoTime() - began) / 1e9;
        new PlanCheck(task).mustKeepEveryRule(plan);
        PlanCost found = plan.cost();
        long bound = new WaitingBound(task, task.horizon().waitingOfLeftOut())
                .of(IntStream.range(0, WardMonth.PSYCHOLOGISTS).toArray());
        double[] row = {
            100.0 * (came.waiting() - found.waiting()) / came.waiting(),
            100.0 * (urgent.waiting() - found.waiting()) / urgent.waiting(),
            100.0 * (found.waiting() - bound) / bound,
            came.leftOut() - found.leftOut(),
            urgent.leftOut() - found.leftOut()
        };
        out.printf(
                "| %.0f %% | %d | %s | %s | %s | %.0f %% | %.0f %% | %,d | %.0f %% | %.1f |%n",
                100 * load, seed, said(came), said(urgent), said(found), row[0], row[1], bound, row[2], seconds);
        return row;
    }

    private static String sum(double load, double[][] rows) {
        return String.format(
                "Load %.0f %%: waiting less than as they came on %d of %d seeds (least %.0f %%, mean %.0f %%), than by urgency on %d"
                        + " (least %.0f %%, mean %.0f %%); as many or more placed than either on %d; above the bound %.0f %% in the mean.",
                100 * load,
                count(rows, 0),
                rows.length,
                least(rows, 0),
                mean(rows, 0),
                count(rows, 1),
                least(rows, 1),
                mean(rows, 1),
                Arrays.stream(rows).filter(row -> row[3] >= 0 && row[4] >= 0).count(),
                mean(rows, 2));
    }

    private static long count(double[][] rows, int column) {
        return Arrays.stream(rows).filter(row -> row[column] > 0).count();
    }

    private static double least(double[][] rows, int column) {
        return Arrays.stream(rows).mapToDouble(row -> row[column]).min().orElse(0);
    }

    private static double mean(double[][] rows, int column) {
        return Arrays.stream(rows).mapToDouble(row -> row[column]).average().orElse(0);
    }

    private static PlanCost asTheyCame(PlanningTask task) {
        return FirstFit.plan(task, Comparator.comparingInt(errand -> 0)).cost();
    }

    private static PlanCost byUrgency(PlanningTask task) {
        return FirstFit.plan(
                        task,
                        Comparator.comparingInt(
                                errand -> -task.errands().get(errand).urgency()))
                .cost();
    }

    private static String said(PlanCost cost) {
        return "%d, %,d".formatted(cost.leftOut(), cost.waiting());
    }

    private Plan search(PlanningTask task, long nanos) throws InterruptedException, ExecutionException {
        List<Callable<Plan>> searches = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            long seed = thread;
            searches.add(() -> search(task, seed, nanos));
        }
        Plan best = null;
        for (Future<Plan> search : threads.invokeAll(searches)) {
            Plan plan = search.get();
            best = best == null || plan.cost().compareTo(best.cost()) < 0 ? plan : best;
        }
        return best;
    }

    private static Plan search(PlanningTask task, long seed, long nanos) {
        long began = System.nanoTime();
        PlanSearch search = new PlanSearch(task, seed);
        for (long spent = 0; spent < nanos; spent = System.nanoTime() - began) {
            double left = 1 - (double) spent / nanos;
            search.look(STEPS_AT_ONCE, left, left, () -> System.nanoTime() - began >= nanos);
        }
        return search.best();
    }
}
