package org.banso.transfer.model;

import java.io.Serializable;

/**
 * How many rows are in which state.
 *
 * @param chosen sound rows that are to be taken over, and are not yet
 * @param undecided like somebody who is known, and nobody has said what becomes of them
 */
public record RowCounts(
        long all, long fresh, long ready, long alike, long faulty, long done, long failed, long chosen, long undecided)
        implements Serializable {

    /** Of a hundred, how many are tried. */
    public int triedPercent() {
        return percent(all - fresh, all);
    }

    /** Of a hundred of those that were to be taken over, how many are. */
    public int donePercent() {
        return percent(done + failed, done + failed + chosen);
    }

    private static int percent(long part, long whole) {
        return whole == 0 ? 100 : Math.toIntExact(part * 100 / whole);
    }
}
