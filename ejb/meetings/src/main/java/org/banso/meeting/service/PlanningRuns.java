package org.banso.meeting.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.banso.meeting.model.MonthTask;
import org.banso.meeting.model.PlanningProgress;
import org.banso.planner.model.Plan;
import org.banso.planner.model.PlanCost;
import org.banso.planner.model.PlanSearch;
import org.jspecify.annotations.Nullable;

/**
 * The planner's thinking, on the server's own threads and outside of any transaction: it holds numbers and keys, asks the
 * database nothing and writes nothing. One run for each person; what it found is taken by that person's own request.
 *
 * <p>Not an enterprise bean on purpose: no page can call it. In this server's memory and forgotten with it.
 */
@ApplicationScoped
public class PlanningRuns {

    /** As long as a supervisor waits; the bench (README) shows what it finds in that time. */
    static final Duration LONGEST = Duration.ofSeconds(10);

    private static final int THREADS = 2;
    private static final int STEPS_AT_ONCE = 500;

    private final Map<String, Run> runs = new ConcurrentHashMap<>();

    @Resource
    private ManagedExecutorService managed;

    private Clock clock;

    /** Others than the server's; null there. */
    private @Nullable Executor threads;

    protected PlanningRuns() {}

    @Inject
    public PlanningRuns(Clock clock) {
        this.clock = clock;
    }

    PlanningRuns(Clock clock, Executor threads) {
        this.clock = clock;
        this.threads = threads;
    }

    /** One look for a plan; its threads write, whoever asks reads. */
    private static final class Run {

        private final MonthTask month;
        private final Instant began;
        private Plan best;
        private int thinking = THREADS;
        private boolean stopped;
        private long tried;

        Run(MonthTask month, Instant began) {
            this.month = month;
            this.began = began;
            best = new PlanSearch(month.task(), 0).best();
        }

        synchronized void tell(Plan plan, long more) {
            tried += more;
            best = plan.cost().compareTo(best.cost()) < 0 ? plan : best;
        }

        synchronized void end() {
            thinking--;
        }

        synchronized void stop() {
            stopped = true;
        }

        synchronized boolean isStopped() {
            return stopped;
        }

        synchronized boolean isThinking() {
            return thinking > 0;
        }

        synchronized Plan best() {
            return best;
        }

        synchronized PlanningProgress progress(Instant now) {
            PlanCost cost = best.cost();
            return new PlanningProgress(
                    thinking > 0,
                    (int) Math.min(Duration.between(began, now).toSeconds(), LONGEST.toSeconds()),
                    (int) LONGEST.toSeconds(),
                    month.task().errands().size() - cost.leftOut(),
                    month.size(),
                    cost.waiting(),
                    tried);
        }
    }

    /** Begins to think; what the same person had begun before is stopped and forgotten. */
    void begin(String uid, MonthTask month) {
        Run run = new Run(month, clock.instant());
        Run before = runs.put(uid, run);
        if (before != null) {
            before.stop();
        }
        for (int seed = 0; seed < THREADS; seed++) {
            int its = seed;
            (threads == null ? managed : threads).execute(() -> think(run, its));
        }
    }

    private void think(Run run, long seed) {
        try {
            PlanSearch search = new PlanSearch(run.month.task(), seed);
            double spent = 0;
            while (spent < 1 && !run.isStopped()) {
                search.look(STEPS_AT_ONCE, 1 - spent, 1 - spent, run::isStopped);
                run.tell(search.best(), STEPS_AT_ONCE);
                spent = run.month.task().errands().isEmpty() ? 1 : spent(run);
            }
        } finally {
            run.end();
        }
    }

    /** The share of its time. */
    private double spent(Run run) {
        return (double) Duration.between(run.began, clock.instant()).toMillis() / LONGEST.toMillis();
    }

    Optional<PlanningProgress> progress(String uid) {
        return Optional.ofNullable(runs.get(uid)).map(run -> run.progress(clock.instant()));
    }

    /** The best plan until now is the plan. */
    void stop(String uid) {
        Optional.ofNullable(runs.get(uid)).ifPresent(Run::stop);
    }

    /** A plan with what it is for. */
    record Found(MonthTask month, Plan plan) {}

    /** What was found, once; nothing while somebody still thinks. */
    Optional<Found> take(String uid) {
        Run run = runs.get(uid);
        if (run == null || run.isThinking() || !runs.remove(uid, run)) {
            return Optional.empty();
        }
        return Optional.of(new Found(run.month, run.best()));
    }
}
