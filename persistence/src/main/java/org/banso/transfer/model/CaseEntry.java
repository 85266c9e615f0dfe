package org.banso.transfer.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.banso.casefile.model.Danger;
import org.banso.casefile.model.FormerNumber;
import org.banso.casefile.model.Relationship;
import org.banso.casefile.model.TurnCase;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A case that began elsewhere.
 *
 * @param family who becomes a client beside the subject; null for nobody
 * @param turn what was decided about it beside its way, its case and version still to be filled in; null for none
 */
@PersonalData
public record CaseEntry(
        @NotNull @Valid PersonEntry subject,
        @Nullable @Valid PersonEntry family,
        @Nullable Relationship relationship,
        @NotNull LocalDate openedOn,
        @NotNull Set<@NotNull Danger> dangers,
        @NotNull @PlainText(max = FormerNumber.LONGEST) String oldNumber,
        @Nullable @Valid TurnCase turn)
        implements Serializable {

    public CaseEntry {
        dangers = Set.copyOf(dangers);
    }

    /** Never what it holds: it may stand in a log. */
    @Override
    public String toString() {
        return "CaseEntry[not shown]";
    }
}
