package org.banso.programme.model;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.PlainText;
import org.banso.kernel.model.TextRules;
import org.jspecify.annotations.Nullable;

/**
 * The caller's agency begins a programme.
 *
 * @param nameEn the English name, or empty
 * @param jointWith the agency with which it is run jointly (合同プログラム), or null
 * @param capacity places
 * @param openToGuests whether people of other agencies may come (相互利用)
 */
public record OpenProgramme(
        @NotNull ProgrammeKind kind,
        @NotBlank @PlainText(max = NAME) String nameJa,
        @NotNull @PlainText(max = NAME) String nameEn,
        @Nullable Agency jointWith,
        @Min(1) @Max(MOST_PLACES) int capacity,
        boolean openToGuests) {

    /** Characters. */
    public static final int NAME = 100;
    /** Places; the ward has no larger room. */
    public static final int MOST_PLACES = 500;

    public OpenProgramme {
        nameJa = TextRules.tidyOrEmpty(nameJa);
        nameEn = TextRules.tidyOrEmpty(nameEn);
    }
}
