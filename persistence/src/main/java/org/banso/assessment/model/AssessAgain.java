package org.banso.assessment.model;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.banso.kernel.model.AboutCase;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;
import org.banso.kernel.model.PlainText;
import org.banso.kernel.model.RoughDate;
import org.banso.kernel.model.TextRules;
import org.jspecify.annotations.Nullable;

/**
 * Another look at how the person is. No length of time decides anything.
 *
 * @param onset as exact as somebody remembers; null when nobody can say
 * @param options the answers chosen, of all lists; none of a list means that it was not asked
 */
@PersonalData(Care.SPECIAL_CARE)
public record AssessAgain(
        long caseId,
        @NotNull LocalDate assessedOn,
        @Nullable RoughDate onset,
        @NotNull Continuity continuity,
        @NotNull Set<@NotNull Long> options,
        @NotNull @PlainText(max = MAX, multiline = true) String health,
        @NotNull @PlainText(max = MAX, multiline = true) String strengths,
        @NotNull @PlainText(max = MAX, multiline = true) String personWish,
        @NotNull @PlainText(max = MAX, multiline = true) String familyWish)
        implements AboutCase, Serializable {

    /** Characters. */
    public static final int MAX = 2000;

    public AssessAgain {
        options = options == null ? Set.of() : Set.copyOf(options);
        health = TextRules.tidyOrEmpty(health);
        strengths = TextRules.tidyOrEmpty(strengths);
        personWish = TextRules.tidyOrEmpty(personWish);
        familyWish = TextRules.tidyOrEmpty(familyWish);
    }

    /** Never what it holds: it may stand in a log. */
    @Override
    public String toString() {
        return "AssessAgain[" + caseId + "]";
    }
}
