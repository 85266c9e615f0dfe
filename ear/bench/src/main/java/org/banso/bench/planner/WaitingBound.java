package org.banso.bench.planner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.banso.planner.model.Errand;
import org.banso.planner.model.PlanningTask;
import org.banso.planner.model.Worker;

/**
 * What no plan's weighted waiting can be below, because less is forbidden here than there: the work of those who are scarce
 * may be cut into quarters of an hour and done by any of them on any day on which the errand alone would have a time; of
 * whom else it needs, where and in which order is not asked. The cheapest such sharing is a transport problem, solved exactly
 * by successive shortest paths.
 */
final class WaitingBound {

    private static final double NOTHING = 1e-9;

    private final PlanningTask task;
    private final int[] waiting;
    private final int leftOut;

    /** @param waitingOfLeftOut in days */
    WaitingBound(PlanningTask task, int waitingOfLeftOut) {
        this.task = task;
        waiting = task.horizon().waiting();
        leftOut = waitingOfLeftOut;
    }

    /** @param scarce the indexes of the workers whose time is counted */
    long of(int[] scarce) {
        int[] capacity = new int[waiting.length + 1];
        for (int worker : scarce) {
            for (int day = 0; day < waiting.length; day++) {
                capacity[day] += Long.bitCount(task.workers().get(worker).free()[day]);
            }
        }
        capacity[waiting.length] = Integer.MAX_VALUE;
        long fixed = 0;
        List<Errand> shared = new ArrayList<>();
        for (Errand errand : task.errands()) {
            if (work(errand, scarce) > 0) {
                shared.add(errand);
            } else {
                fixed += (long) errand.urgency() * firstWaiting(errand);
            }
        }
        return fixed + (long) Math.ceil(transport(shared, scarce, capacity) - 1e-6);
    }

    private int firstWaiting(Errand errand) {
        for (int day = 0; day < waiting.length; day++) {
            if (isPossible(errand, day)) {
                return waiting[day];
            }
        }
        return leftOut;
    }

    private double transport(List<Errand> errands, int[] scarce, int[] capacity) {
        int days = capacity.length;
        double[][] price = new double[errands.size()][days];
        int[] work = new int[errands.size()];
        for (int e = 0; e < errands.size(); e++) {
            Errand errand = errands.get(e);
            work[e] = work(errand, scarce);
            for (int day = 0; day < days; day++) {
                boolean isLeftOut = day == waiting.length;
                double ofAll = (double) errand.urgency() * (isLeftOut ? leftOut : waiting[day]);
                boolean isOpen = isLeftOut || isPossible(errand, day);
                price[e][day] = isOpen ? ofAll / work[e] : Double.POSITIVE_INFINITY;
            }
        }
        return new Transport(price, work, capacity).cost();
    }

    /** Quarters of an hour that only they can do. */
    private int work(Errand errand, int[] scarce) {
        int work = 0;
        for (int[] seat : errand.seats()) {
            if (Arrays.stream(seat).allMatch(worker -> Arrays.binarySearch(scarce, worker) >= 0)) {
                int way = Arrays.stream(seat)
                        .map(worker -> way(errand, task.workers().get(worker)))
                        .min()
                        .orElse(0);
                work += errand.length() + 2 * way;
            }
        }
        return work;
    }

    private boolean isPossible(Errand errand, int day) {
        long starts = runs(errand.possible()[day], errand.length());
        for (int[] seat : errand.seats()) {
            long somebody = 0;
            for (int index : seat) {
                Worker worker = task.workers().get(index);
                int way = way(errand, worker);
                somebody |= runs(worker.free()[day], errand.length() + 2 * way) << way;
            }
            starts &= somebody;
        }
        return starts != 0;
    }

    private int way(Errand errand, Worker worker) {
        return errand.where() instanceof Errand.AtSite at ? task.travel()[worker.site()][at.site()] : 0;
    }

    private static long runs(long bits, int length) {
        long runs = bits;
        for (int n = 1; n < length; n++) {
            runs &= bits >>> n;
        }
        return runs;
    }

    /** Work of errands onto days, each unit at its price. */
    private static final class Transport {

        private final double[][] price;
        private final int[] left;
        private final int[] room;
        private final int[][] flow;
        private final double[] ofErrand;
        private final double[] ofDay;

        Transport(double[][] price, int[] work, int[] capacity) {
            this.price = price;
            left = work.clone();
            room = capacity.clone();
            flow = new int[work.length][capacity.length];
            ofErrand = new double[work.length];
            ofDay = new double[capacity.length];
        }

        double cost() {
            for (int e = 0; e < left.length; e++) {
                while (left[e] > 0) {
                    push(e);
                }
            }
            double cost = 0;
            for (int e = 0; e < flow.length; e++) {
                for (int day = 0; day < room.length; day++) {
                    cost += flow[e][day] == 0 ? 0 : flow[e][day] * price[e][day];
                }
            }
            return cost;
        }

        /** Pushes what fits on the cheapest way from the errand to a day with room, moving others' work on where that is cheaper. */
        private void push(int source) {
            int[] by = new int[room.length];
            int[] back = new int[flow.length];
            measure(source, by, back);
            int target = cheapestWithRoom();
            int amount = Math.min(left[source], room[target]);
            for (int e = by[target]; e != source; e = by[back[e]]) {
                amount = Math.min(amount, flow[e][back[e]]);
            }
            int day = target;
            for (int e = by[day]; e != source; e = by[day]) {
                flow[e][day] += amount;
                day = back[e];
                flow[e][day] -= amount;
            }
            flow[source][day] += amount;
            room[target] -= amount;
            left[source] -= amount;
        }

        /**
         * The cheapest ways from one errand to all days (Bellman and Ford).
         *
         * @param by for each day, whose work comes there last on that way
         * @param back for each errand on a way, the day that it gives up
         */
        private void measure(int source, int[] by, int[] back) {
            Arrays.fill(ofErrand, Double.POSITIVE_INFINITY);
            Arrays.fill(ofDay, Double.POSITIVE_INFINITY);
            ofErrand[source] = 0;
            for (boolean isCheaper = true; isCheaper; ) {
                isCheaper = false;
                for (int e = 0; e < flow.length; e++) {
                    for (int day = 0; day < room.length; day++) {
                        if (ofErrand[e] + price[e][day] < ofDay[day] - NOTHING) {
                            ofDay[day] = ofErrand[e] + price[e][day];
                            by[day] = e;
                            isCheaper = true;
                        }
                    }
                }
                for (int e = 0; e < flow.length; e++) {
                    for (int day = 0; day < room.length; day++) {
                        if (flow[e][day] > 0 && ofDay[day] - price[e][day] < ofErrand[e] - NOTHING) {
                            ofErrand[e] = ofDay[day] - price[e][day];
                            back[e] = day;
                            isCheaper = true;
                        }
                    }
                }
            }
        }

        private int cheapestWithRoom() {
            int cheapest = room.length - 1;
            for (int day = 0; day < room.length; day++) {
                if (room[day] > 0 && ofDay[day] < ofDay[cheapest]) {
                    cheapest = day;
                }
            }
            return cheapest;
        }
    }
}
