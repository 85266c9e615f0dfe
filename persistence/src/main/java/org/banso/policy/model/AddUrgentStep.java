package org.banso.policy.model;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.time.LocalDate;
import org.banso.kernel.model.PlainText;
import org.banso.kernel.model.TextRules;

/** Another step for a danger, from a day on. @param source who decided it and where that can be read */
public record AddUrgentStep(
        @NotNull @Pattern(regexp = "VIOLENCE|SUICIDE_RISK|CHILD_AT_RISK")
        String danger,

        @Min(1) @Max(99) int place,
        @NotBlank @PlainText(max = 200) String step,
        @NotNull @PlainText(max = 200) String stepEn,
        @NotNull @PlainText(max = 40) String telephone,
        @NotBlank @PlainText(max = 300) String source,
        @NotNull LocalDate validFrom)
        implements Serializable {

    public AddUrgentStep {
        step = TextRules.tidyOrEmpty(step);
        stepEn = TextRules.tidyOrEmpty(stepEn);
        telephone = TextRules.tidyOrEmpty(telephone);
        source = TextRules.tidyOrEmpty(source);
    }
}
