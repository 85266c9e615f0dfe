package org.banso.edition.model;

import java.util.HashSet;
import java.util.Set;

/**
 * Hides small cells, and as many more as it takes.
 *
 * <p>The rule for a table of one dimension, with k from policy: when the total is below k - 2 + the number of classes, the
 * whole table is withheld, and a total of 1 to k-1 with it. Otherwise, when any cell counts 1 to k-1, these are hidden, with them the first nonzero cell of
 * the order {@link Breakdown#givenUpFirst()}, and then the next ones of that order until at least two cells are hidden and
 * the hidden ones count k - 2 + (number of hidden cells) together.
 *
 * <p>Why that is enough, even for a reader who knows this rule. Call the first nonzero cell of the order q, the hidden cells
 * H, their sum S, their number m. Any way to fill H so that the cells other than q count 1 to k-1 each, q at least 1, and
 * the sum is S, leads to the very same page: then all of H but q is hidden for being small, q with it as the first, and the
 * sum is enough at once. So
 * <ul>
 *   <li>a hidden small cell other than q may be any of 1 to k-1: with k-1 in it, the others still have 1 each, because S is
 *       at least k - 2 + m; what is missing or left over is taken by q, which has no upper limit;
 *   <li>q itself, if small, may have at least k-1 values, because the others together range over that many.
 * </ul>
 * The total being at least k - 2 + the number of classes, the order never runs out. Whether a table is withheld depends on
 * its total alone, which is shown anyway, and so tells nothing.
 *
 * <p>Tables on the same page that break down the same people share nothing but that total, and the proof grants the reader
 * the total. Totals of different fiscal years are of different people. A page must not carry further sums of its tables'
 * cells, nor percentages from which a hidden cell or an undisclosed base could be worked out.
 */
public final class DisclosureControl {

    private final long below;

    /** @param below k: counts of 1 to k-1 are hidden; at least 2 */
    public DisclosureControl(int below) {
        if (below < 2) {
            throw new IllegalArgumentException("nothing would be hidden below " + below);
        }
        this.below = below;
    }

    public boolean isSmall(long count) {
        return 0 < count && count < below;
    }

    public PublishedBreakdown publish(Breakdown table) {
        long total = table.total();
        boolean withheld = total > 0 && !isEnough(total, table.cells().size());
        Set<String> hidden = withheld ? Set.copyOf(table.givenUpFirst()) : hidden(table);
        return new PublishedBreakdown(
                table.cells().stream()
                        .map(cell -> new PublishedBreakdown.Cell(
                                cell.code(), hidden.contains(cell.code()) ? null : (Long) cell.count()))
                        .toList(),
                isSmall(total) ? null : (Long) total,
                withheld);
    }

    private Set<String> hidden(Breakdown table) {
        Set<String> hidden = new HashSet<>();
        long sum = 0;
        for (Breakdown.Cell cell : table.cells()) {
            if (isSmall(cell.count())) {
                hidden.add(cell.code());
                sum += cell.count();
            }
        }
        if (hidden.isEmpty()) {
            return hidden;
        }
        boolean first = true;
        for (String code : table.givenUpFirst()) {
            long count = table.count(code);
            if (count == 0) {
                continue;
            }
            if (!first && hidden.size() >= 2 && isEnough(sum, hidden.size())) {
                return hidden;
            }
            if (hidden.add(code)) {
                sum += count;
            }
            first = false;
        }
        return hidden;
    }

    private boolean isEnough(long sum, int cells) {
        return sum >= below - 2 + cells;
    }
}
