package org.banso.calendar.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.banso.kernel.model.PlainText;
import org.banso.kernel.model.TextRules;

/**
 * The ward's offices are closed on that day.
 *
 * @param closingName what people call it
 */
public record CloseOffices(
        @NotNull LocalDate day,
        @NotBlank @PlainText(max = 100) String closingName) {

    public CloseOffices {
        closingName = TextRules.tidyOrEmpty(closingName);
    }
}
