package org.banso.plan.model;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.Set;
import org.banso.access.model.CaseSight;
import org.banso.access.model.Delicate;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;
import org.banso.kernel.model.PlainText;
import org.banso.kernel.model.TextRules;

/**
 * What became of one goal.
 *
 * @param note why, or by what; may be empty
 * @param about what the note is about, as its author marked it; marked and empty is hidden from its reader
 */
public record GoalResult(
        @NotNull Reached reached,

        @NotNull @PlainText(max = MAX, multiline = true) @PersonalData(Care.SPECIAL_CARE)
        String note,

        @NotNull Set<@NotNull Delicate> about)
        implements Serializable {

    /** Characters. */
    public static final int MAX = 1000;

    public GoalResult {
        note = TextRules.tidyOrEmpty(note);
        about = about == null ? Set.of() : Set.copyOf(about);
    }

    GoalResult seenWith(CaseSight sight) {
        return new GoalResult(reached, sight.text(note, about), about);
    }
}
