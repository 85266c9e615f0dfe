package org.banso.assessment.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import org.banso.kernel.model.PlainText;
import org.banso.kernel.model.TextRules;

/** Another answer that a list offers from a day on. @param alone whether it says that no other answer of the list is true */
public record AddOption(
        @NotNull OptionList list,
        @NotBlank @PlainText(max = 60) String label,
        @NotNull @PlainText(max = 60) String labelEn,
        boolean alone,
        @NotNull LocalDate validFrom)
        implements Serializable {

    public AddOption {
        label = TextRules.tidyOrEmpty(label);
        labelEn = TextRules.tidyOrEmpty(labelEn);
    }
}
