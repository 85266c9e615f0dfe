package org.banso.bench.planner;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.banso.planner.model.FirstFit;
import org.banso.planner.model.Plan;
import org.banso.planner.model.PlanCost;
import org.banso.planner.model.PlanSearch;
import org.banso.planner.model.PlanningTask;

/**
 * What {@code ./banso bench planner [seeds]} starts: a month for each seed and load, planned as they came, by urgency, and by
 * search for ten seconds on two threads, beside what no plan can be below.
 */
public final class PlannerBench {

    private static final double[] LOADS = {0.60, 0.85, 0.97};
    private static final int SEEDS = 20;
    private static final int THREADS = 2;
    private static final long SEARCH_NANOS = 10_000_000_000L;
    private static final int STEPS_AT_ONCE = 500;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private PlannerBench() {}

    /** @param arguments how many seeds for each load; 20 when empty */
    public static void run(String[] arguments) throws InterruptedException, ExecutionException {
        new PlannerBench().run(arguments.length == 0 ? SEEDS : Integer.parseInt(arguments[0]));
    }

    private void run(int seeds) throws InterruptedException, ExecutionException {
        out.println(
                "| load | seed | as they came | by urgency | search | less than as they came | than by urgency | bound |");
        out.println("|---:|---:|---:|---:|---:|---:|---:|---:|");
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (double load : LOADS) {
                for (int seed = 1; seed <= seeds; seed++) {
                    row(load, seed, threads);
                }
            }
        } finally {
            threads.shutdown();
        }
    }

    private void row(double load, int seed, ExecutorService threads) throws InterruptedException, ExecutionException {
        PlanningTask task = WardMonth.task(seed, load);
        PlanCost came =
                FirstFit.plan(task, Comparator.comparingInt(errand -> 0)).cost();
        PlanCost urgent = FirstFit.plan(
                        task,
                        Comparator.comparingInt(
                                errand -> -task.errands().get(errand).urgency()))
                .cost();
        PlanCost found = search(task, threads).cost();
        long bound = new WaitingBound(task, task.horizon().waitingOfLeftOut())
                .of(IntStream.range(0, WardMonth.PSYCHOLOGISTS).toArray());
        out.printf(
                "| %.0f %% | %d | %s | %s | %s | %.0f %% | %.0f %% | %,d |%n",
                100 * load,
                seed,
                said(came),
                said(urgent),
                said(found),
                100.0 * (came.waiting() - found.waiting()) / came.waiting(),
                100.0 * (urgent.waiting() - found.waiting()) / urgent.waiting(),
                bound);
    }

    private static String said(PlanCost cost) {
        return "%d, %,d".formatted(cost.leftOut(), cost.waiting());
    }

    private static Plan search(PlanningTask task, ExecutorService threads)
            throws InterruptedException, ExecutionException {
        List<Callable<Plan>> searches = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            long seed = thread;
            searches.add(() -> search(task, seed));
        }
        Plan best = null;
        for (Future<Plan> search : threads.invokeAll(searches)) {
            Plan plan = search.get();
            best = best == null || plan.cost().compareTo(best.cost()) < 0 ? plan : best;
        }
        return best;
    }

    private static Plan search(PlanningTask task, long seed) {
        long began = System.nanoTime();
        PlanSearch search = new PlanSearch(task, seed);
        for (long spent = 0; spent < SEARCH_NANOS; spent = System.nanoTime() - began) {
            double left = 1 - (double) spent / SEARCH_NANOS;
            search.look(STEPS_AT_ONCE, left, left, () -> System.nanoTime() - began >= SEARCH_NANOS);
        }
        return search.best();
    }
}
