package org.banso.planner.model;

import java.util.Arrays;

/**
 * The least that a small task can cost, by trying everything: which sets of errands fit on which day, then the best split of
 * all errands over the days. Shares nothing with the search that it judges but the task.
 */
public final class ExactPlan {

    private static final long IMPOSSIBLE = Long.MAX_VALUE / 4;
    private static final int NO_SITE = -1;

    private final PlanningTask task;
    private final int errands;

    /** @param waiting weighted days, those left out included */
    public record Least(int leftOut, long waiting) {}

    public ExactPlan(PlanningTask task) {
        this.task = task;
        errands = task.errands().size();
    }

    public Least least() {
        long[] cost = new long[1 << errands];
        Arrays.fill(cost, IMPOSSIBLE);
        cost[0] = 0;
        for (int day = 0; day < task.horizon().dayCount(); day++) {
            boolean[] fits = fits(day);
            long[] with = cost.clone();
            for (int all = 0; all < cost.length; all++) {
                for (int today = all; today > 0; today = today - 1 & all) {
                    if (fits[today] && cost[all & ~today] < IMPOSSIBLE) {
                        with[all] = Math.min(
                                with[all],
                                cost[all & ~today]
                                        + waiting(today, task.horizon().waiting()[day]));
                    }
                }
            }
            cost = with;
        }
        Least least = new Least(Integer.MAX_VALUE, 0);
        for (int all = 0; all < cost.length; all++) {
            int leftOut = errands - Integer.bitCount(all);
            long waiting =
                    cost[all] + waiting(cost.length - 1 & ~all, task.horizon().waitingOfLeftOut());
            boolean better = leftOut < least.leftOut() || leftOut == least.leftOut() && waiting < least.waiting();
            if (cost[all] < IMPOSSIBLE && better) {
                least = new Least(leftOut, waiting);
            }
        }
        return least;
    }

    private long waiting(int set, int days) {
        long waiting = 0;
        for (int e = 0; e < errands; e++) {
            waiting += (set >> e & 1) * (long) task.errands().get(e).urgency() * days;
        }
        return waiting;
    }

    private boolean[] fits(int day) {
        boolean[] fits = new boolean[1 << errands];
        fits[0] = true;
        for (int set = 1; set < fits.length; set++) {
            boolean eachLess = true;
            for (int e = 0; e < errands; e++) {
                eachLess &= (set >> e & 1) == 0 || fits[set & ~(1 << e)];
            }
            fits[set] = eachLess && fits(day, set, workerFree(day), roomFree(day));
        }
        return fits;
    }

    private long[] workerFree(int day) {
        return task.workers().stream().mapToLong(worker -> worker.free()[day]).toArray();
    }

    private long[] roomFree(int day) {
        return task.rooms().stream().mapToLong(room -> room.free()[day]).toArray();
    }

    private boolean fits(int day, int set, long[] workers, long[] rooms) {
        if (set == 0) {
            return true;
        }
        Errand errand = task.errands().get(Integer.numberOfTrailingZeros(set));
        for (int start = 0; start + errand.length() <= task.horizon().slots(); start++) {
            long body = bits(start, errand.length());
            if ((errand.possible()[day] & body) == body && fitsAt(day, set, errand, start, workers, rooms)) {
                return true;
            }
        }
        return false;
    }

    private boolean fitsAt(int day, int set, Errand errand, int start, long[] workers, long[] rooms) {
        if (!(errand.where() instanceof Errand.InRoom where)) {
            int site = errand.where() instanceof Errand.AtSite at ? at.site() : NO_SITE;
            return sit(day, set, errand, 0, start, site, workers, rooms, 0);
        }
        long body = bits(start, errand.length());
        for (int room = 0; room < rooms.length; room++) {
            RoomTime time = task.rooms().get(room);
            if (time.capacity() >= where.capacity() && (rooms[room] & body) == body) {
                rooms[room] &= ~body;
                boolean fits = sit(day, set, errand, 0, start, time.site(), workers, rooms, 0);
                rooms[room] |= body;
                if (fits) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean sit(
            int day, int set, Errand errand, int seat, int start, int site, long[] workers, long[] rooms, int sitting) {
        if (seat == errand.seats().size()) {
            return fits(day, set & set - 1, workers, rooms);
        }
        for (int worker : errand.seats().get(seat)) {
            int way = site == NO_SITE
                    ? 0
                    : task.travel()[task.workers().get(worker).site()][site];
            int end = start + errand.length() + way;
            if ((sitting >> worker & 1) == 1
                    || start < way
                    || end > task.horizon().slots()) {
                continue;
            }
            long taken = bits(start - way, errand.length() + 2 * way);
            if ((workers[worker] & taken) == taken) {
                workers[worker] &= ~taken;
                boolean fits = sit(day, set, errand, seat + 1, start, site, workers, rooms, sitting | 1 << worker);
                workers[worker] |= taken;
                if (fits) {
                    return true;
                }
            }
        }
        return false;
    }

    private static long bits(int start, int length) {
        return (1L << length) - 1 << start;
    }
}
