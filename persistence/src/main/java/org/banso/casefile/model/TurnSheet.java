package org.banso.casefile.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands beside its way, and what can be decided about it now.
 *
 * @param stoodAt the step to which it comes back; null on the way itself, and for one that closed before steps were kept
 * @param nextOn when somebody is to look or ask again
 * @param open what can be decided now, in order
 * @param taken the newest first
 */
public record TurnSheet(
        CaseState state,
        @Nullable CaseState stoodAt,
        @Nullable LocalDate nextOn,
        int version,
        List<Turn> open,
        List<TurnLine> taken)
        implements Serializable {

    public TurnSheet {
        open = List.copyOf(open);
        taken = List.copyOf(taken);
    }
}
