package org.banso.bench;

/**
 * What one round of one target took.
 *
 * @param nanos from the first request to the last answer
 * @param sortedTimes of each answer, in nanoseconds
 */
record Round(long nanos, long[] sortedTimes) {

    private static final double NANOS_PER_SECOND = 1e9;
    private static final double NANOS_PER_MILLI = 1e6;

    double perSecond() {
        return sortedTimes.length * NANOS_PER_SECOND / nanos;
    }

    /** @param part 0.5 is the median */
    double millis(double part) {
        int index = (int) Math.ceil(part * sortedTimes.length) - 1;
        return sortedTimes[Math.max(0, index)] / NANOS_PER_MILLI;
    }
}
