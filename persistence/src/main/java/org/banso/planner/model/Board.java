package org.banso.planner.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * A plan in the making: who and what is taken when, and the best place for one more errand.
 *
 * <p>The free time of everybody on a day is a word of bits, so that "who is free for six quarters of an hour" is a few shifts.
 * Nothing is ever taken twice here: {@link #put} refuses what is not free. One class because what is taken and where there is
 * room for more are read from the same bits.
 */
final class Board {

    /** A piece of free time shorter than this (an hour) hardly serves anybody. */
    private static final int SHORTEST_OF_USE = 4;

    /** What a quarter of an hour costs that becomes useless, and a free piece that is cut in two. */
    private static final int USELESS_QUARTER = 6;

    private static final int CUT = 3;

    private static final int NO_SITE = -1;
    private static final int NO_START = -1;

    private final PlanningTask task;
    private final int errands;
    private final long[][] workerFree;
    private final long[][] roomFree;
    private final int[] load;
    private final boolean[][] familiar;
    private final boolean[] hasFamiliar;

    /** For each errand and day the starts at which the family can. */
    private final long[][] starts;

    private final @Nullable Placement[] placed;

    private int leftOut;
    private int changed;
    private long waiting;
    private int strangers;
    private int travel;
    private long unevenness;

    /** For each seat and its candidates, the starts at which they are free; of the search that is under way. */
    private final long[][] free;

    private final int[] sitting;
    private final int[] best;
    private long bestPrice;
    private Whim whim = Whim.NONE;

    /**
     * How far a search strays from what looks best, so that it does not find the same again.
     *
     * @param passOver the chance with which a day that would do is passed over
     * @param noise added to each choice's price, up to this; 0 for none
     */
    record Whim(double passOver, int noise, SplittableRandom dice) {

        static final Whim NONE = new Whim(0, 0, new SplittableRandom(0));

        boolean passesOver() {
            return passOver > 0 && dice.nextDouble() < passOver;
        }

        int price() {
            return noise == 0 ? 0 : dice.nextInt(noise);
        }
    }

    Board(PlanningTask task) {
        this.task = task;
        errands = task.errands().size();
        workerFree =
                task.workers().stream().map(worker -> worker.free().clone()).toArray(long[][]::new);
        roomFree = task.rooms().stream().map(room -> room.free().clone()).toArray(long[][]::new);
        load = new int[workerFree.length];
        placed = new Placement[errands];
        familiar = new boolean[errands][load.length];
        hasFamiliar = new boolean[errands];
        starts = new long[errands][task.horizon().dayCount()];
        int seats = 1;
        int candidates = 1;
        for (int e = 0; e < errands; e++) {
            Errand errand = errand(e);
            for (int worker : errand.familiar()) {
                familiar[e][worker] = true;
            }
            for (int[] possible : errand.seats()) {
                candidates = Math.max(candidates, possible.length);
                for (int worker : possible) {
                    hasFamiliar[e] |= familiar[e][worker];
                }
            }
            seats = Math.max(seats, errand.seats().size());
            for (int day = 0; day < starts[e].length; day++) {
                starts[e][day] = runs(errand.possible()[day], errand.length());
            }
            leftOut++;
            waiting += (long) errand.urgency() * task.horizon().waitingOfLeftOut();
        }
        free = new long[seats][candidates];
        sitting = new int[seats];
        best = new int[seats];
    }

    int size() {
        return errands;
    }

    @Nullable
    Placement placed(int e) {
        return placed[e];
    }

    int leftOut() {
        return leftOut;
    }

    PlanCost cost() {
        return new PlanCost(leftOut, changed, waiting, strangers, travel, unevenness);
    }

    Plan plan() {
        return new Plan(Arrays.asList(placed.clone()), cost());
    }

    /**
     * The cost as one figure for a search that goes through worse plans to better ones.
     *
     * @param priceOfLeaving of an errand without a time, in days of waiting
     * @param priceOfChange of an errand that is moved, in days of waiting
     */
    double value(double priceOfLeaving, double priceOfChange) {
        return leftOut * priceOfLeaving
                + changed * priceOfChange
                + waiting
                + PlanCost.rest(strangers, travel, unevenness) * REST;
    }

    /** The rest decides only between plans that wait alike. */
    private static final double REST = 0.002;

    /** The bits at which a run of so many set bits begins. */
    static long runs(long bits, int length) {
        long runs = bits;
        for (int have = 1; have < length; ) {
            int more = Math.min(have, length - have);
            runs &= runs >>> more;
            have += more;
        }
        return runs;
    }

    /** @throws IllegalStateException when something of it is taken; then the board is of no use any more */
    void put(int e, Placement placement) {
        if (placed[e] != null) {
            throw new IllegalStateException("has a place already");
        }
        reserve(e, placement, true);
        placed[e] = placement;
        count(e, placement, 1);
    }

    Placement take(int e) {
        Placement placement = placed[e];
        if (placement == null) {
            throw new IllegalStateException("has no place");
        }
        reserve(e, placement, false);
        placed[e] = null;
        count(e, placement, -1);
        return placement;
    }

    private void reserve(int e, Placement placement, boolean takes) {
        Errand errand = errand(e);
        int day = placement.day();
        if (placement.room() != Placement.NO_ROOM) {
            reserve(roomFree[placement.room()], day, bits(placement.start(), errand.length()), takes);
        }
        int site = siteOf(errand, placement.room());
        for (int worker : placement.workers()) {
            int way = way(worker, site);
            int length = errand.length() + 2 * way;
            reserve(workerFree[worker], day, bits(placement.start() - way, length), takes);
        }
    }

    private static void reserve(long[] free, int day, long bits, boolean takes) {
        if (takes && (free[day] & bits) != bits) {
            throw new IllegalStateException("taken already");
        }
        free[day] = takes ? free[day] & ~bits : free[day] | bits;
    }

    /** @param sign 1 when it is put, -1 when it is taken */
    private void count(int e, Placement placement, int sign) {
        Errand errand = errand(e);
        int site = siteOf(errand, placement.room());
        for (int worker : placement.workers()) {
            int way = way(worker, site);
            int had = load[worker];
            load[worker] = had + sign * (errand.length() + 2 * way);
            unevenness += (long) load[worker] * load[worker] - (long) had * had;
            travel += sign * 2 * way;
            strangers += isStranger(e, worker) ? sign : 0;
        }
        Placement told = task.proposed().get(e);
        changed += told != null && !placement.isAsToldIn(told) ? sign : 0;
        leftOut -= sign;
        int days = task.horizon().waitingOfLeftOut() - task.horizon().waiting()[placement.day()];
        waiting -= (long) sign * errand.urgency() * days;
    }

    /** What was proposed before when it is still free; otherwise the best place on the first day that has one. */
    @Nullable
    Placement find(int e, Whim howFar) {
        whim = howFar;
        Placement told = task.proposed().get(e);
        if (told != null && isFree(e, told) && !whim.passesOver()) {
            return told;
        }
        for (int day = 0; day < starts[e].length; day++) {
            if (starts[e][day] != 0 && !whim.passesOver()) {
                Placement here = findOn(e, day);
                if (here != null) {
                    return here;
                }
            }
        }
        return null;
    }

    private boolean isFree(int e, Placement placement) {
        Errand errand = errand(e);
        int day = placement.day();
        int site = siteOf(errand, placement.room());
        long body = bits(placement.start(), errand.length());
        boolean free = (starts[e][day] >>> placement.start() & 1) == 1
                && (placement.room() == Placement.NO_ROOM || (roomFree[placement.room()][day] & body) == body);
        for (int worker : placement.workers()) {
            int way = way(worker, site);
            long bits = bits(placement.start() - way, errand.length() + 2 * way);
            free &= (workerFree[worker][day] & bits) == bits;
        }
        return free;
    }

    /** The best place on that day. */
    @Nullable
    Placement findOn(int e, int day) {
        Errand errand = errand(e);
        int seats = errand.seats().size();
        bestPrice = Long.MAX_VALUE;
        Placement found = null;
        if (errand.where() instanceof Errand.InRoom where) {
            int lastSite = NO_SITE;
            long there = 0;
            for (int room = 0; room < roomFree.length; room++) {
                if (task.rooms().get(room).capacity() < where.capacity()) {
                    continue;
                }
                int site = task.rooms().get(room).site();
                if (site != lastSite) {
                    lastSite = site;
                    there = common(e, day, site);
                }
                long common = there & runs(roomFree[room][day], errand.length());
                int start = common == 0 ? NO_START : seat(e, day, common, site, roomFree[room][day]);
                if (start != NO_START) {
                    found = new Placement(day, start, Arrays.copyOf(best, seats), room);
                }
            }
        } else {
            int site = siteOf(errand, Placement.NO_ROOM);
            long common = common(e, day, site);
            int start = common == 0 ? NO_START : seat(e, day, common, site, 0);
            if (start != NO_START) {
                found = new Placement(day, start, Arrays.copyOf(best, seats), Placement.NO_ROOM);
            }
        }
        return found;
    }

    /** The starts at which each seat has somebody, perhaps the same one twice. */
    private long common(int e, int day, int site) {
        Errand errand = errand(e);
        long common = starts[e][day];
        for (int seat = 0; seat < errand.seats().size() && common != 0; seat++) {
            int[] possible = errand.seats().get(seat);
            long somebody = 0;
            for (int n = 0; n < possible.length; n++) {
                int way = way(possible[n], site);
                free[seat][n] = runs(workerFree[possible[n]][day], errand.length() + 2 * way) << way;
                somebody |= free[seat][n];
            }
            common &= somebody;
        }
        return common;
    }

    /** @return the start that is cheaper than the best until now, {@link #best} then sitting; or {@link #NO_START} */
    private int seat(int e, int day, long common, int site, long room) {
        int found = NO_START;
        for (long left = common; left != 0; left &= left - 1) {
            int start = Long.numberOfTrailingZeros(left);
            long price = whim.price()
                    + (room == 0 ? 0 : spoilt(room, start, errand(e).length()));
            if (price < bestPrice && choose(e, day, start, site, 0, price)) {
                found = start;
            }
        }
        return found;
    }

    private boolean choose(int e, int day, int start, int site, int seat, long price) {
        Errand errand = errand(e);
        if (seat == errand.seats().size()) {
            bestPrice = price;
            System.arraycopy(sitting, 0, best, 0, seat);
            return true;
        }
        boolean cheaper = false;
        int[] possible = errand.seats().get(seat);
        for (int n = 0; n < possible.length; n++) {
            int worker = possible[n];
            if ((free[seat][n] >>> start & 1) == 1 && !isSitting(worker, seat)) {
                int way = way(worker, site);
                long with = price
                        + (isStranger(e, worker) ? PlanCost.STRANGER : 0)
                        + 2L * PlanCost.QUARTER_ON_THE_WAY * way
                        + load[worker] / FULL_HOURS
                        + whim.price()
                        + spoilt(workerFree[worker][day], start - way, errand.length() + 2 * way);
                if (with < bestPrice) {
                    sitting[seat] = worker;
                    cheaper |= choose(e, day, start, site, seat + 1, with);
                }
            }
        }
        return cheaper;
    }

    /** Two hours more in somebody's calendar are one point of price. */
    private static final int FULL_HOURS = 8;

    private boolean isSitting(int worker, int seats) {
        for (int seat = 0; seat < seats; seat++) {
            if (sitting[seat] == worker) {
                return true;
            }
        }
        return false;
    }

    /** How much of the free time becomes useless when that piece is taken out of it. */
    private static int spoilt(long free, int start, int length) {
        int before = start == 0 ? 0 : Long.numberOfLeadingZeros(~(free << Long.SIZE - start));
        int after = Long.numberOfTrailingZeros(~(free >>> start + length));
        return spoilt(before) + spoilt(after);
    }

    private static int spoilt(int left) {
        return left == 0 ? 0 : left < SHORTEST_OF_USE ? USELESS_QUARTER * left : CUT;
    }

    private boolean isStranger(int e, int worker) {
        return hasFamiliar[e] && !familiar[e][worker];
    }

    private int siteOf(Errand errand, int room) {
        if (errand.where() instanceof Errand.AtSite at) {
            return at.site();
        }
        return room == Placement.NO_ROOM ? NO_SITE : task.rooms().get(room).site();
    }

    /** One way, in slots; nobody goes anywhere for a call. */
    private int way(int worker, int site) {
        return site == NO_SITE ? 0 : task.travel()[task.workers().get(worker).site()][site];
    }

    private Errand errand(int e) {
        return task.errands().get(e);
    }

    private static long bits(int start, int length) {
        return (1L << length) - 1 << start;
    }

    /** What is still free, for one more errand that this board does not know. */
    PlanningTask restFor(Errand errand) {
        List<Worker> workers = new ArrayList<>();
        for (int worker = 0; worker < workerFree.length; worker++) {
            Worker whole = task.workers().get(worker);
            workers.add(new Worker(whole.uid(), whole.site(), workerFree[worker]));
        }
        List<RoomTime> rooms = new ArrayList<>();
        for (int room = 0; room < roomFree.length; room++) {
            RoomTime whole = task.rooms().get(room);
            rooms.add(new RoomTime(whole.id(), whole.site(), whole.capacity(), roomFree[room]));
        }
        return PlanningTask.anew(task.horizon(), workers, rooms, task.travel(), List.of(errand));
    }

    /** Whether the errands could ever need the same person. */
    boolean[][] rivals() {
        boolean[][] rivals = new boolean[errands][errands];
        List<boolean[]> could = new ArrayList<>();
        for (int e = 0; e < errands; e++) {
            boolean[] sits = new boolean[load.length];
            errand(e).seats().forEach(seat -> Arrays.stream(seat).forEach(worker -> sits[worker] = true));
            could.add(sits);
        }
        for (int one = 0; one < errands; one++) {
            for (int two = 0; two < errands; two++) {
                for (int worker = 0; worker < load.length && !rivals[one][two]; worker++) {
                    rivals[one][two] = could.get(one)[worker] && could.get(two)[worker];
                }
            }
        }
        return rivals;
    }
}
