package org.banso.edition.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A table of one dimension before disclosure control: people counted by class, every possible class present, zeros too.
 *
 * @param cells in the order in which they are read
 * @param givenUpFirst all codes, in the order in which cells are hidden to protect others. It must come from the table's
 *     definition and never from the counts
 */
public record Breakdown(List<Cell> cells, List<String> givenUpFirst) {

    /** @param count people, zero or more */
    public record Cell(String code, long count) {

        public Cell {
            if (count < 0) {
                throw new IllegalArgumentException("fewer than no people: " + code);
            }
        }
    }

    public Breakdown {
        cells = List.copyOf(cells);
        givenUpFirst = List.copyOf(givenUpFirst);
        Set<String> codes = new HashSet<>();
        cells.forEach(cell -> codes.add(cell.code()));
        if (codes.size() != cells.size()
                || givenUpFirst.size() != cells.size()
                || !codes.equals(Set.copyOf(givenUpFirst))) {
            throw new IllegalArgumentException("each class once, in both lists");
        }
    }

    /** A table whose cells are given up in the order of reading. */
    public static Breakdown of(List<Cell> cells) {
        return new Breakdown(cells, cells.stream().map(Cell::code).toList());
    }

    /** People in all classes together. */
    public long total() {
        return cells.stream().mapToLong(Cell::count).sum();
    }

    long count(String code) {
        return cells.stream()
                .filter(cell -> cell.code().equals(code))
                .findFirst()
                .orElseThrow()
                .count();
    }
}
