package org.banso.assessment.model;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An option as a form offers it and as a record shows it. @param labelEn empty where nobody has put it into English */
public record OptionLine(
        long id,
        OptionList list,
        String label,
        String labelEn,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) implements Serializable {

    public String label(boolean english) {
        return english && !labelEn.isEmpty() ? labelEn : label;
    }
}
