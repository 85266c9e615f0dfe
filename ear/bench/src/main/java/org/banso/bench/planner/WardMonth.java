package org.banso.bench.planner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.banso.planner.model.Errand;
import org.banso.planner.model.Horizon;
import org.banso.planner.model.PlanningTask;
import org.banso.planner.model.RoomTime;
import org.banso.planner.model.Worker;

/**
 * Twenty working days of two agencies as a planner meets them: forty people, eight of them psychologists, who are what there
 * is too little of; eight rooms in two houses; visits in seven districts; two hundred errands that wait.
 *
 * <p>People begin early or late, some are away on one day of the week, all eat at noon and have appointments. Families can at
 * any time, after two, in the morning, or not on one day of the week. The psychologists' half days are given to something else
 * until the errands need the wanted share of what is left of them.
 */
final class WardMonth {

    static final int ERRANDS = 200;
    static final int PEOPLE = 40;
    static final int PSYCHOLOGISTS = PEOPLE / 5;
    static final int DAYS = 20;

    /** 08:30 to 19:00. */
    private static final int SLOTS = 42;

    private static final long WHOLE_DAY = (1L << SLOTS) - 1;

    /** 08:30 to 17:15, and for whoever begins late. */
    private static final long EARLY = (1L << 35) - 1;

    private static final long LATE = EARLY << 7 & WHOLE_DAY;
    private static final long NOON_EARLY = 0b1111L << 14;
    private static final long NOON_LATE = 0b1111L << 20;
    private static final long MORNING = (1L << 17) - 1;

    private static final int PLAT = 0;
    private static final int MERK = 1;
    private static final int FIRST_DISTRICT = 2;
    private static final int SITES = 9;
    private static final int[] CAPACITIES = {4, 4, 6, 10, 4, 4, 6, 12};

    /** Psychologists and the others of メルク come first, then ぷらっと. */
    private static final int FIRST_OF_PLAT = (PEOPLE + PSYCHOLOGISTS) / 2;

    private static final int[] PSYCHOLOGY = IntStream.range(0, PSYCHOLOGISTS).toArray();
    private static final int[] MERK_STAFF = IntStream.range(0, FIRST_OF_PLAT).toArray();
    private static final int[] PLAT_STAFF =
            IntStream.range(FIRST_OF_PLAT, PEOPLE).toArray();
    private static final int[] ALL = IntStream.range(0, PEOPLE).toArray();

    private final SplittableRandom dice;
    private final int[][] travel = new int[SITES][SITES];

    private WardMonth(long seed) {
        dice = new SplittableRandom(seed);
        for (int from = 0; from < SITES; from++) {
            for (int to = 0; to < from; to++) {
                travel[from][to] = from < FIRST_DISTRICT ? 2 : 1 + (from * 7 + to * 5) % 3;
                travel[to][from] = travel[from][to];
            }
        }
    }

    /** @param load the share of the psychologists' time that the errands need, travelling included */
    static PlanningTask task(long seed, double load) {
        return new WardMonth(seed).task(load);
    }

    private PlanningTask task(double load) {
        long[][] free = calendars();
        List<Errand> errands = new ArrayList<>();
        for (int key = 0; key < ERRANDS; key++) {
            errands.add(errand(key));
        }
        long needed = errands.stream().mapToLong(this::psychology).sum();
        fill(free, Math.round(needed / load));
        List<Worker> workers = new ArrayList<>();
        for (int worker = 0; worker < PEOPLE; worker++) {
            workers.add(new Worker("worker" + worker, worker < FIRST_OF_PLAT ? MERK : PLAT, free[worker]));
        }
        return PlanningTask.anew(new Horizon(SLOTS, waiting()), workers, rooms(), travel, errands);
    }

    /** Four weeks from a Tuesday. */
    private static int[] waiting() {
        return IntStream.rangeClosed(1, 28)
                .filter(day -> day % 7 != 5 && day % 7 != 6)
                .toArray();
    }

    private long[][] calendars() {
        long[][] free = new long[PEOPLE][DAYS];
        for (int worker = 0; worker < PEOPLE; worker++) {
            boolean late = dice.nextInt(4) == 0;
            int neverOn = dice.nextInt(4) == 0 ? dice.nextInt(5) : -1;
            for (int day = 0; day < DAYS; day++) {
                long time = late ? LATE & ~NOON_LATE : EARLY & ~NOON_EARLY;
                if (dice.nextInt(3) == 0) {
                    time &= ~((1L << dice.nextInt(2, 8)) - 1 << dice.nextInt(30));
                }
                free[worker][day] = day % 5 == neverOn || dice.nextInt(25) == 0 ? 0 : time;
            }
        }
        return free;
    }

    private List<RoomTime> rooms() {
        List<RoomTime> rooms = new ArrayList<>();
        for (int room = 0; room < CAPACITIES.length; room++) {
            long[] free = new long[DAYS];
            for (int day = 0; day < DAYS; day++) {
                free[day] = dice.nextInt(3) == 0
                        ? WHOLE_DAY & ~((1L << dice.nextInt(4, 12)) - 1 << dice.nextInt(30))
                        : WHOLE_DAY;
            }
            rooms.add(new RoomTime(room + 1L, room < CAPACITIES.length / 2 ? PLAT : MERK, CAPACITIES[room], free));
        }
        return rooms;
    }

    private Errand errand(int key) {
        int urgency = dice.nextInt(10) == 0 ? 10 : dice.nextInt(10) < 3 ? 4 : dice.nextInt(1, 3);
        int[] familiar = dice.nextInt(3) == 0 ? new int[] {one(PSYCHOLOGY), one(PLAT_STAFF)} : new int[0];
        long[] possible = possible();
        int kind = dice.nextInt(10);
        if (kind < 5) {
            return new Errand(
                    key, 6, urgency, List.of(PSYCHOLOGY, PLAT_STAFF), familiar, new Errand.InRoom(4), possible);
        }
        if (kind < 7) {
            int[] merk = dice.nextBoolean() ? PSYCHOLOGY : MERK_STAFF;
            List<int[]> seats = List.of(new int[] {one(PLAT_STAFF)}, merk, PLAT_STAFF);
            return new Errand(key, 4, urgency, seats, familiar, new Errand.InRoom(6), possible);
        }
        if (kind < 9) {
            int[] merk = dice.nextInt(3) == 0 ? PSYCHOLOGY : MERK_STAFF;
            List<int[]> seats = List.of(merk, dice.nextBoolean() ? PLAT_STAFF : ALL);
            Errand.Where where = new Errand.AtSite(dice.nextInt(FIRST_DISTRICT, SITES));
            return new Errand(key, 4, urgency, seats, familiar, where, possible);
        }
        return new Errand(key, 3, urgency, List.of(PSYCHOLOGY), familiar, new Errand.ByPhone(), possible);
    }

    private long[] possible() {
        int wish = dice.nextInt(6);
        int neverOn = dice.nextInt(5);
        int earliest = dice.nextInt(5) == 0 ? dice.nextInt(DAYS / 4) : 0;
        long[] possible = new long[DAYS];
        for (int day = earliest; day < DAYS; day++) {
            possible[day] = switch (wish) {
                case 0 -> WHOLE_DAY >>> 22 << 22;
                case 1 -> (1L << 14) - 1;
                case 2 -> day % 5 == neverOn ? 0 : WHOLE_DAY;
                default -> WHOLE_DAY;
            };
        }
        return possible;
    }

    /** Quarters of an hour of a psychologist's time that the errand needs. */
    private long psychology(Errand errand) {
        int way = errand.where() instanceof Errand.AtSite at ? travel[MERK][at.site()] : 0;
        return errand.seats().stream().filter(seat -> seat == PSYCHOLOGY).count() * (errand.length() + 2L * way);
    }

    private void fill(long[][] free, long left) {
        long have = Arrays.stream(free, 0, PSYCHOLOGISTS)
                .flatMapToLong(Arrays::stream)
                .map(Long::bitCount)
                .sum();
        while (have > left) {
            int worker = one(PSYCHOLOGY);
            int day = dice.nextInt(DAYS);
            long half = free[worker][day] & (dice.nextBoolean() ? MORNING : ~MORNING);
            for (; Long.bitCount(half) > have - left; half &= half - 1) {}
            have -= Long.bitCount(half);
            free[worker][day] &= ~half;
        }
    }

    private int one(int[] of) {
        return of[dice.nextInt(of.length)];
    }
}
