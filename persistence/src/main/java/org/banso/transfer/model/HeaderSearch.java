package org.banso.transfer.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banso.transfer.model.StagedRows.FileRow;

/**
 * Which of the first rows of a file holds the headings: the one of which most cells are known as names of columns. A heading that
 * spans several columns in the row above is put before those beneath it; where a heading spans both rows, the upper one
 * counts.
 */
public final class HeaderSearch {

    /** So many rows of titles and remarks may stand above the headings. */
    public static final int LOOKED_AT = 12;

    private HeaderSearch() {}

    /** The headings and where they stand. @param headerRow in the file, from 1 */
    public record Found(int headerRow, List<String> headings) {}

    /** @param first the first rows that are not empty, in order, at least one */
    public static Found in(TransferKind kind, List<FileRow> first) {
        int best = 0;
        long most = -1;
        for (int at = 0; at < Math.min(first.size(), LOOKED_AT); at++) {
            long known = Glossary.guess(kind, headings(first, at)).stream()
                    .flatMap(Optional::stream)
                    .count();
            if (known > most) {
                most = known;
                best = at;
            }
        }
        return new Found(first.get(best).number(), headings(first, best));
    }

    private static List<String> headings(List<FileRow> first, int at) {
        List<String> below = first.get(at).cells();
        boolean isPair = at > 0 && first.get(at - 1).number() == first.get(at).number() - 1;
        List<String> above = isPair ? first.get(at - 1).cells() : List.of();
        boolean groups = above.stream().filter(cell -> !cell.isBlank()).count() > 1;
        List<String> headings = new ArrayList<>();
        String group = "";
        for (int column = 0; column < Math.max(below.size(), groups ? above.size() : 0); column++) {
            String upper = groups ? cell(above, column) : "";
            String lower = cell(below, column);
            group = upper.isEmpty() ? group : upper;
            if (lower.isEmpty()) {
                headings.add(upper);
                group = "";
            } else {
                headings.add(group.isEmpty() ? lower : group + Glossary.UNDER + lower);
            }
        }
        return headings;
    }

    private static String cell(List<String> cells, int column) {
        return column < cells.size() ? cells.get(column).strip().replaceAll("\\s*\\R\\s*", "") : "";
    }
}
