package org.banso.council.model;

import java.util.List;

/**
 * One of the page's three sentences, as a code and what fills its places; made from shown numbers only.
 *
 * @param values numbers ({@code Long}, {@code Integer}), or the key of a class's words ({@code String})
 */
public record SummarySentence(Kind kind, List<Object> values) {

    /** The words stand under {@code council.sentence.<KIND>}. */
    public enum Kind {
        /** {0} receptions in this year up to now. */
        RECEIVED,
        /** Fewer than {0} receptions in this year up to now. */
        RECEIVED_FEW,
        /** Most often {0} called: {1} per cent of those in the table's lines. */
        MOST_OFTEN_CALLED,
        /** Which callers came most often cannot be told without telling small numbers. */
        MOST_OFTEN_NOT_TOLD,
        /** {0} cases were opened; of the oldest {1} of them, {2} have no lead agency yet. */
        OPENED,
        /** {0} cases were opened. */
        OPENED_ONLY,
        /** Fewer than {0} cases were opened. */
        OPENED_FEW
    }

    public SummarySentence {
        values = List.copyOf(values);
    }
}
