package org.banso.edition.model;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A table after disclosure control. The shown cells, the hidden ones and the total say everything that the control lets out.
 *
 * @param total of all cells, shown and hidden; absent when it is small itself
 * @param withheld no cell is told, not even a zero, because the table is too small to be broken down
 */
public record PublishedBreakdown(List<Cell> cells, @Nullable Long total, boolean withheld) {

    /** @param count absent when hidden; present it is zero or at least k */
    public record Cell(String code, @Nullable Long count) {

        public boolean isHidden() {
            return count == null;
        }
    }

    public PublishedBreakdown {
        cells = List.copyOf(cells);
    }

    /** The count of a class, when it is shown. */
    public OptionalLong shown(String code) {
        for (Cell cell : cells) {
            Long count = cell.count();
            if (cell.code().equals(code) && count != null) {
                return OptionalLong.of(count);
            }
        }
        return OptionalLong.empty();
    }

    /** People in the hidden cells together, which any reader can work out once the total is told. */
    public OptionalLong hiddenTotal() {
        Long all = total;
        if (all == null) {
            return OptionalLong.empty();
        }
        long shown = 0;
        for (Cell cell : cells) {
            Long count = cell.count();
            shown += count == null ? 0 : count;
        }
        return OptionalLong.of(all - shown);
    }

    public boolean hidesAny() {
        return cells.stream().anyMatch(Cell::isHidden);
    }
}
