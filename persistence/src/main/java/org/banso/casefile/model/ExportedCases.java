package org.banso.casefile.model;

import java.util.List;

/**
 * The cases of a list that leave the house as a file.
 *
 * @param withheld how many of the list do not, because whoever reads may look at them only
 */
public record ExportedCases(List<CaseLine> lines, int withheld) {

    public ExportedCases {
        lines = List.copyOf(lines);
    }
}
