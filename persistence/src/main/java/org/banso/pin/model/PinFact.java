package org.banso.pin.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;
import org.banso.access.model.Delicate;
import org.banso.kernel.model.AboutCase;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;
import org.banso.kernel.model.PlainText;
import org.banso.kernel.model.TextRules;
import org.jspecify.annotations.Nullable;

/**
 * Pins a fact on top of a case.
 *
 * @param about what it is about, beside what its kind says
 * @param validUntil its last day; null for as long as nobody takes it off
 */
public record PinFact(
        long caseId,
        @NotNull PinKind kind,

        @NotBlank @PlainText(max = LONGEST) @PersonalData(Care.SPECIAL_CARE)
        String text,

        @NotNull Set<@NotNull Delicate> about,
        @Nullable LocalDate validUntil)
        implements AboutCase {

    /** Characters: what is longer is a note. */
    public static final int LONGEST = 120;

    public PinFact {
        text = TextRules.tidyOrEmpty(text);
        about = about == null ? Set.of() : Set.copyOf(about);
    }
}
