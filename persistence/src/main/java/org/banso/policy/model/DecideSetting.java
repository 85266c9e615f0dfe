package org.banso.policy.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.banso.kernel.model.PlainText;
import org.banso.kernel.model.TextRules;

/**
 * From that day on, this.
 *
 * @param value as typed: a whole number in the key's unit, or a time of day
 * @param source who decided it and where that can be read
 * @param note what the next administrator should know, or empty
 */
public record DecideSetting(
        @NotNull SettingKey key,
        @NotNull LocalDate validFrom,
        @NotBlank @PlainText(max = 20) String value,
        @NotBlank @PlainText(max = 300) String source,
        @NotNull @PlainText(max = 500) String note) {

    public DecideSetting {
        value = TextRules.tidyOrEmpty(value);
        source = TextRules.tidyOrEmpty(source);
        note = TextRules.tidyOrEmpty(note);
    }
}
