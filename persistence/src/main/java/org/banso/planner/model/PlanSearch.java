package org.banso.planner.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a good plan by tearing a few errands out of a plan and putting them back in another order, over and over; a
 * worse plan is accepted the less the longer it goes on. Never breaks a hard rule on the way: {@link Board} does not let it.
 *
 * <p>The same task, seed and number of steps give the same plan. Not for use by two threads at once.
 */
public final class PlanSearch {

    /** In days of waiting, weighted: what an errand without a time costs on the way to the best plan. */
    private static final double LEFT_OUT = 3_000;

    /** What moving an errand costs that was proposed another time. */
    private static final double CHANGED = 1_000;

    /** A plan that is so much worse, in days of waiting, is accepted one time in e at the beginning, and at the end. */
    private static final double HOT = 30;

    private static final double COLD = 0.05;

    private static final int FEWEST_TORN = 2;
    private static final int MOST_TORN = 11;
    private static final int LEFT_OUT_TRIED_AGAIN = 3;

    private static final double SELDOM = 0.02;
    private static final double OFTEN = 0.15;
    private static final int LOUDEST_NOISE = 6;

    private final PlanningTask task;
    private final SplittableRandom dice;
    private final Board board;
    private final boolean[][] rivals;

    private final int[] torn;
    private final boolean[] isTorn;
    private final @Nullable Placement[] before;
    private final double[] rank;
    private int tornCount;

    private Plan best;
    private double value;

    public PlanSearch(PlanningTask task, long seed) {
        this.task = task;
        dice = new SplittableRandom(seed);
        board = new Board(task);
        rivals = board.rivals();
        int errands = board.size();
        torn = new int[errands];
        isTorn = new boolean[errands];
        before = new Placement[errands];
        rank = new double[errands];
        IntStream.range(0, errands)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(e -> task.proposed().get(e) == null ? 1 : 0)
                        .thenComparingDouble(e -> -dearness(e)))
                .forEach(e -> place(e, Board.Whim.NONE));
        best = board.plan();
        value = value();
    }

    /** The best plan until now; whole at any time. */
    public Plan best() {
        return best;
    }

    /**
     * Goes on looking.
     *
     * @param steps how many plans to try
     * @param done asked now and then; looking ends early when it says so
     * @param heatFrom 1 at the beginning of all looking, 0 at its end; a search in pieces hands over the share that is left
     * @param heatTo the share that is left after these steps
     */
    public void look(int steps, double heatFrom, double heatTo, BooleanSupplier done) {
        for (int step = 0; step < steps && board.size() > 0; step++) {
            if (step % 64 == 0 && done.getAsBoolean()) {
                return;
            }
            double left = heatFrom + (heatTo - heatFrom) * step / steps;
            step(COLD * Math.pow(HOT / COLD, left));
        }
    }

    private void step(double heat) {
        tear();
        putBack();
        double now = value();
        if (now <= value - heat * Math.log(dice.nextDouble())) {
            value = now;
            if (board.cost().compareTo(best.cost()) < 0) {
                best = board.plan();
            }
        } else {
            undo();
        }
        for (int n = 0; n < tornCount; n++) {
            isTorn[torn[n]] = false;
        }
    }

    private double value() {
        return board.value(LEFT_OUT, CHANGED);
    }

    /** What an errand's waiting costs for each quarter of an hour that it takes. */
    private double dearness(int e) {
        Errand errand = task.errands().get(e);
        return (double) errand.urgency() / errand.length();
    }

    private void place(int e, Board.Whim whim) {
        Placement placement = board.find(e, whim);
        if (placement != null) {
            board.put(e, placement);
        }
    }

    private void tear() {
        tornCount = 0;
        int most = dice.nextInt(FEWEST_TORN, MOST_TORN + 1);
        int seed = dice.nextInt(board.size());
        Placement own = board.placed(seed);
        tear(seed);
        switch (dice.nextInt(5)) {
            case 0 -> IntStream.range(0, most).forEach(n -> tear(dice.nextInt(board.size())));
            case 1 -> tearFromOne(seed, most);
            default -> tearBefore(seed, own == null ? task.horizon().dayCount() : own.day(), most);
        }
        for (int e = dice.nextInt(board.size()), n = 0, again = 0;
                n < board.size() && again < LEFT_OUT_TRIED_AGAIN && board.leftOut() > tornCount;
                n++, e = (e + 1) % board.size()) {
            if (board.placed(e) == null && !isTorn[e]) {
                tear(e);
                again++;
            }
        }
    }

    /** Those who could stand in the errand's way on some earlier day, near its own more often than not. */
    private void tearBefore(int seed, int ownDay, int most) {
        int day = 0;
        if (ownDay > 0) {
            day = dice.nextBoolean() ? dice.nextInt(ownDay) : ownDay - 1 - dice.nextInt(Math.min(ownDay, 3));
        }
        int around = dice.nextInt(3) == 0 ? 1 : 0;
        int e = dice.nextInt(board.size());
        for (int n = 0; n < board.size() && tornCount < most; n++, e = (e + 1) % board.size()) {
            Placement placed = board.placed(e);
            if (placed != null && Math.abs(placed.day() - day) <= around && rivals[seed][e]) {
                tear(e);
            }
        }
    }

    /** What one person has to do who could do this errand. */
    private void tearFromOne(int seed, int most) {
        int[] seat = task.errands().get(seed).seats().get(0);
        if (seat.length == 0) {
            return;
        }
        int worker = seat[dice.nextInt(seat.length)];
        int e = dice.nextInt(board.size());
        for (int n = 0; n < board.size() && tornCount < most; n++, e = (e + 1) % board.size()) {
            Placement placed = board.placed(e);
            if (placed != null && Arrays.stream(placed.workers()).anyMatch(one -> one == worker)) {
                tear(e);
            }
        }
    }

    private void tear(int e) {
        if (!isTorn[e]) {
            isTorn[e] = true;
            torn[tornCount++] = e;
            before[e] = board.placed(e) == null ? null : board.take(e);
        }
    }

    private void putBack() {
        int how = dice.nextInt(8);
        for (int n = 0; n < tornCount; n++) {
            rank[torn[n]] = rank(torn[n], how);
        }
        sort();
        double passOver = dice.nextInt(4) == 0 ? OFTEN : SELDOM;
        int noise = dice.nextBoolean() ? 0 : 1 << dice.nextInt(LOUDEST_NOISE + 1);
        Board.Whim whim = new Board.Whim(passOver, noise, dice);
        for (int n = 0; n < tornCount; n++) {
            place(torn[n], whim);
        }
    }

    /** The lower, the sooner it is put back. */
    private double rank(int e, int how) {
        Errand errand = task.errands().get(e);
        double chance = dice.nextDouble();
        double about = 0.7 + 0.6 * chance;
        return switch (how) {
            case 0, 1 -> chance;
            case 2, 3 -> -dearness(e) * about;
            case 4 -> -errand.urgency() * about;
            case 5 -> -errand.length() * about;
            case 6 -> -errand.seats().size() * errand.length() * about;
            default -> chance - (before[e] == null ? Horizon.MOST_SLOTS : before[e].day());
        };
    }

    /** By rank; a dozen at most, in place, because this is done a hundred thousand times. */
    private void sort() {
        for (int n = 1; n < tornCount; n++) {
            int e = torn[n];
            int at = n;
            for (; at > 0 && rank[torn[at - 1]] > rank[e]; at--) {
                torn[at] = torn[at - 1];
            }
            torn[at] = e;
        }
    }

    private void undo() {
        for (int n = 0; n < tornCount; n++) {
            if (board.placed(torn[n]) != null) {
                board.take(torn[n]);
            }
        }
        for (int n = 0; n < tornCount; n++) {
            Placement had = before[torn[n]];
            if (had != null) {
                board.put(torn[n], had);
            }
        }
    }
}
