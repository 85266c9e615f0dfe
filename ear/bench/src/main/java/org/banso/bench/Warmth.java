package org.banso.bench;

/**
 * Whether a target is warm: its rate has stopped rising. Warm is a matter of requests, not of seconds, since the compiler
 * counts calls.
 */
final class Warmth {

    /** A round that is not faster than the best before by more than this does not count as rising. */
    private static final double RISE = 1.03;
    /** So many rounds in a row without a rise. */
    private static final int STILL = 4;

    private double best;
    private int still;

    void add(double perSecond) {
        if (perSecond > best * RISE) {
            still = 0;
        } else {
            still++;
        }
        best = Math.max(best, perSecond);
    }

    boolean isWarm() {
        return still >= STILL;
    }
}
