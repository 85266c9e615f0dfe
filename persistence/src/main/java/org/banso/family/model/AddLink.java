package org.banso.family.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.banso.kernel.model.AboutCase;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PlainText;
import org.banso.kernel.model.RoughDate;
import org.banso.kernel.model.TextRules;
import org.jspecify.annotations.Nullable;

/** A link to the outside. @param member null for the household as a whole */
@PersonalData
public record AddLink(
        long caseId,
        @Nullable Long member,
        @NotNull BodyKind body,
        @NotBlank @PlainText(max = 60) String bodyName,
        @NotNull Strength strength,
        @NotNull Flow flow,
        @Nullable RoughDate since,
        @Nullable RoughDate until)
        implements AboutCase, Serializable {

    public AddLink {
        bodyName = TextRules.tidyOrEmpty(bodyName);
    }

    /** Never what it holds: it may stand in a log. */
    @Override
    public String toString() {
        return "AddLink[" + caseId + "]";
    }
}
