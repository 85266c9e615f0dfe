package org.banso.transfer.model;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.banso.kernel.model.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * An import as its pages show it.
 *
 * @param mapping one a column, null for a column that is left out
 * @param samples the first rows
 * @param remembered whether the mapping is the one of the last file with these headings
 * @param silent it says that somebody works on it, and nobody does any more
 * @param trouble code of what stopped it; empty when nothing did
 * @param takenBefore when the same file was taken over before; null when it was not
 */
@PersonalData
public record TransferSheet(
        long importId,
        TransferKind kind,
        String fileName,
        FileForm form,
        int headerRow,
        List<String> headings,
        List<@Nullable ImportField> mapping,
        List<List<String>> samples,
        boolean remembered,
        TransferState state,
        boolean silent,
        String trouble,
        @Nullable Instant takenBefore,
        RowCounts counts)
        implements Serializable {

    public TransferSheet {
        headings = List.copyOf(headings);
        mapping = Collections.unmodifiableList(new ArrayList<>(mapping));
        samples = List.copyOf(samples);
    }

    /** Never what it holds: it may stand in a log. */
    @Override
    public String toString() {
        return "TransferSheet[" + importId + "]";
    }
}
