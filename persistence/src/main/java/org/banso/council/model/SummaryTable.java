package org.banso.council.model;

import java.util.List;
import org.banso.edition.model.LiveTable;
import org.banso.edition.model.PublishedBreakdown;
import org.banso.edition.model.Topic;
import org.jspecify.annotations.Nullable;

/**
 * One table of the page.
 *
 * @param lines in the order of reading; empty when the table is withheld as too small to be broken down
 * @param total everything counted so far, up to the fact just written down; absent when it is small itself
 * @param waiting the newest part of the total, not yet in any line; absent with the total
 * @param hidesAny whether any line is hidden, so that the page explains it
 */
public record SummaryTable(
        Topic topic,
        List<Line> lines,
        boolean withheld,
        @Nullable Long total,
        @Nullable Long waiting,
        boolean hidesAny) {

    /** The class of those of whom it is not known, in whichever table has one: in no percentage. */
    private static final String UNKNOWN = "UNKNOWN";

    /**
     * @param code the class: a constant's name, or the month as 2026-11
     * @param wordKey the key of the class's words; empty for a month
     * @param count absent when hidden
     * @param percent of those in the lines whose class is known, half-up; absent when hidden, and everywhere when the number
     *     of those not known is hidden
     */
    public record Line(
            String code,
            String wordKey,
            @Nullable Long count,
            @Nullable Integer percent) {

        public boolean hidden() {
            return count == null;
        }
    }

    public SummaryTable {
        lines = List.copyOf(lines);
    }

    static SummaryTable of(LiveTable table) {
        PublishedBreakdown breakdown = table.breakdown();
        return new SummaryTable(
                table.topic(),
                breakdown.withheld()
                        ? List.of()
                        : breakdown.cells().stream()
                                .map(cell -> line(table.topic(), cell, percentBase(breakdown)))
                                .toList(),
                breakdown.withheld(),
                table.total(),
                table.waiting(),
                breakdown.hidesAny());
    }

    /** Those whose class is known, or 0 when that number is not told. */
    private static long percentBase(PublishedBreakdown breakdown) {
        Long total = breakdown.total();
        if (total == null) {
            return 0;
        }
        boolean hasUnknown =
                breakdown.cells().stream().anyMatch(cell -> cell.code().equals(UNKNOWN));
        return hasUnknown
                ? breakdown.shown(UNKNOWN).stream()
                        .map(unknown -> total - unknown)
                        .findFirst()
                        .orElse(0)
                : total;
    }

    private static Line line(Topic topic, PublishedBreakdown.Cell cell, long base) {
        Long count = cell.count();
        boolean counts = count != null && base > 0 && !cell.code().equals(UNKNOWN);
        return new Line(
                cell.code(),
                topic.type()
                        .map(type -> "enum.indicator." + type.getSimpleName() + "." + cell.code())
                        .orElse(""),
                count,
                counts ? (Integer) Math.toIntExact(Math.round(100.0 * count / base)) : null);
    }
}
