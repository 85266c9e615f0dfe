package org.banso.plan.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.banso.access.model.CaseSight;
import org.banso.access.model.Delicate;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;
import org.banso.kernel.model.PlainText;
import org.banso.kernel.model.TextRules;

/**
 * What is to be reached by when, in the person's words (支援の目標と達成時期).
 *
 * @param about what it is about, as its author marked it; marked and empty is hidden from its reader
 */
public record Goal(
        @NotBlank @PlainText(max = MAX, multiline = true) @PersonalData(Care.SPECIAL_CARE)
        String text,

        @NotNull LocalDate dueOn,
        @NotNull Set<@NotNull Delicate> about)
        implements Serializable {

    /** Characters. */
    public static final int MAX = 1000;

    public Goal {
        text = TextRules.tidyOrEmpty(text);
        about = about == null ? Set.of() : Set.copyOf(about);
    }

    public Goal(String text, LocalDate dueOn) {
        this(text, dueOn, Set.of());
    }

    Goal seenWith(CaseSight sight) {
        return new Goal(sight.text(text, about), dueOn, about);
    }
}
