package org.banso.planner.model;

/**
 * The days that are planned, each cut into quarters of an hour; a day has at most {@value #MOST_SLOTS} of them, so that the
 * free time of a person on a day is one {@code long} with a bit for each.
 *
 * @param slots quarters of an hour in a day
 * @param waiting for each day, in order, how many days of the calendar somebody has waited from today who is met then
 */
public record Horizon(int slots, int[] waiting) {

    public static final int MOST_SLOTS = 62;

    /** Somebody whom the plan leaves out waits as long as whoever comes last, and so many days more. */
    private static final int AFTER_THE_LAST = 7;

    public Horizon {
        if (slots < 1 || slots > MOST_SLOTS || waiting.length == 0) {
            throw new IllegalArgumentException("a horizon has days, and a day 1 to " + MOST_SLOTS + " slots");
        }
        waiting = waiting.clone();
    }

    public int dayCount() {
        return waiting.length;
    }

    public int waitingOfLeftOut() {
        return waiting[waiting.length - 1] + AFTER_THE_LAST;
    }
}
