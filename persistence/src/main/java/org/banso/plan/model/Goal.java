package org.banso.plan.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;
import org.banso.kernel.model.PlainText;
import org.banso.kernel.model.TextRules;

/** What is to be reached by when, in the person's words (支援の目標と達成時期). */
public record Goal(
        @NotBlank @PlainText(max = MAX, multiline = true) @PersonalData(Care.SPECIAL_CARE)
        String text,

        @NotNull LocalDate dueOn)
        implements Serializable {

    /** Characters. */
    public static final int MAX = 1000;

    public Goal {
        text = TextRules.tidyOrEmpty(text);
    }
}
