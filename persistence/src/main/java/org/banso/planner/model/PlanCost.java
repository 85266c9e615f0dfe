package org.banso.planner.model;

import java.util.Comparator;

/**
 * What a plan costs, the first figure first: fewer left out, then fewer changed, then less waiting, then less of the rest.
 *
 * @param leftOut errands without a time
 * @param changed errands with a time other than was proposed before, or with other people
 * @param waiting days of waiting, each weighted by its errand's urgency, those left out included
 * @param strangers seats with somebody who does not know a family that somebody else who could sit there knows
 * @param travel quarters of an hour on the way
 * @param unevenness the sum over workers of the squares of the quarters of an hour that the plan gives them
 */
public record PlanCost(int leftOut, int changed, long waiting, int strangers, int travel, long unevenness)
        implements Comparable<PlanCost> {

    private static final Comparator<PlanCost> ORDER = Comparator.comparingInt(PlanCost::leftOut)
            .thenComparingInt(PlanCost::changed)
            .thenComparingLong(PlanCost::waiting)
            .thenComparingLong(PlanCost::rest);

    /** Telling one's story anew to a stranger is as bad as two and a half hours on the way. */
    static final int STRANGER = 40;

    static final int QUARTER_ON_THE_WAY = 4;

    /** So many squares of quarters of an hour are as bad as one point of the rest. */
    private static final int SQUARES = 64;

    long rest() {
        return rest(strangers, travel, unevenness);
    }

    static long rest(int strangers, int travel, long unevenness) {
        return (long) STRANGER * strangers + (long) QUARTER_ON_THE_WAY * travel + unevenness / SQUARES;
    }

    @Override
    public int compareTo(PlanCost other) {
        return ORDER.compare(this, other);
    }
}
