package org.banso.transfer.model;

import java.io.Serializable;
import java.util.List;
import org.banso.kernel.model.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * A row in the list of a trial, or of what became of it.
 *
 * @param alikeWhy null where nobody and nothing like it is known
 * @param alikeName whom it may be, behind the reader's walls; empty where there is nobody to show
 * @param alikeNumber of their case, empty for none
 * @param alikeRow of the same file, 0 for none
 * @param caseNumber of what it became; empty while it is nothing
 */
@PersonalData
public record RowLine(
        int rowNo,
        List<String> cells,
        RowState state,
        RowChoice choice,
        List<Problem> problems,
        @Nullable AlikeWhy alikeWhy,
        String alikeName,
        String alikeNumber,
        int alikeRow,
        boolean joinable,
        @Nullable Long caseId,
        String caseNumber)
        implements Serializable {

    public RowLine {
        cells = List.copyOf(cells);
        problems = List.copyOf(problems);
    }

    /** Never what it holds: it may stand in a log. */
    @Override
    public String toString() {
        return "RowLine[" + rowNo + " " + state + "]";
    }
}
