package org.banso.planner.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;

/** Tasks small enough to know the optimum of: five people, three days of four hours, two rooms, a handful of errands. */
public final class SmallTask {

    static final int DAYS = 3;
    static final int SLOTS = 16;
    static final long WHOLE_DAY = (1L << SLOTS) - 1;
    private static final int PEOPLE = 5;
    private static final int ELSEWHERE = 2;
    private static final int[][] TRAVEL = {{0, 1, 1}, {1, 0, 2}, {1, 2, 0}};

    private SmallTask() {}

    /** Seven to nine errands. */
    static PlanningTask random(long seed) {
        SplittableRandom dice = new SplittableRandom(seed);
        return random(dice, 0);
    }

    public static PlanningTask random(long seed, int errands) {
        return random(new SplittableRandom(seed), errands);
    }

    /** @param wanted how many errands; 0 for a handful */
    private static PlanningTask random(SplittableRandom dice, int wanted) {
        List<Worker> workers = new ArrayList<>();
        for (int worker = 0; worker < PEOPLE; worker++) {
            long[] free = days();
            for (int day = 0; day < DAYS; day++) {
                if (dice.nextBoolean()) {
                    free[day] &= ~((1L << dice.nextInt(1, 6)) - 1 << dice.nextInt(SLOTS));
                }
            }
            workers.add(new Worker("worker" + worker, worker % 2, free));
        }
        List<RoomTime> rooms = List.of(new RoomTime(1, 0, 3, days()), new RoomTime(2, 1, 4, days()));
        List<Errand> errands = new ArrayList<>();
        int count = wanted == 0 ? dice.nextInt(7, 10) : wanted;
        for (int key = 0; key < count; key++) {
            errands.add(errand(key, dice));
        }
        return PlanningTask.anew(new Horizon(SLOTS, new int[] {1, 3, 5}), workers, rooms, TRAVEL, errands);
    }

    private static Errand errand(int key, SplittableRandom dice) {
        List<int[]> seats = new ArrayList<>();
        for (int seat = dice.nextInt(1, 4); seat > 0; seat--) {
            TreeSet<Integer> possible = new TreeSet<>();
            for (int n = dice.nextInt(1, 4); n > 0; n--) {
                possible.add(dice.nextInt(PEOPLE));
            }
            seats.add(possible.stream().mapToInt(Integer::intValue).toArray());
        }
        long[] possible = days();
        for (int day = 0; day < DAYS; day++) {
            possible[day] = dice.nextInt(5) == 0 ? 0 : dice.nextInt(4) == 0 ? WHOLE_DAY >>> 8 << 8 : WHOLE_DAY;
        }
        Errand.Where where = switch (dice.nextInt(3)) {
            case 0 -> new Errand.InRoom(dice.nextInt(3, 5));
            case 1 -> new Errand.AtSite(ELSEWHERE);
            default -> new Errand.ByPhone();
        };
        return new Errand(key, dice.nextInt(3, 7), dice.nextInt(1, 11), seats, new int[0], where, possible);
    }

    private static long[] days() {
        long[] days = new long[DAYS];
        Arrays.fill(days, WHOLE_DAY);
        return days;
    }
}
