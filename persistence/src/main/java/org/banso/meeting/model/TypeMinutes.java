package org.banso.meeting.model;

import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.banso.access.model.Delicate;
import org.banso.kernel.model.AboutCase;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PlainText;
import org.banso.kernel.model.TextRules;

/** The minutes as far as they are typed. */
public record TypeMinutes(
        long caseId,
        long meetingId,

        @PlainText(max = 10_000, multiline = true) @PersonalData(PersonalData.Care.SPECIAL_CARE)
        String content,

        @NotNull Set<@NotNull Delicate> about)
        implements AboutCase {

    public TypeMinutes {
        content = TextRules.tidyOrEmpty(content);
        about = about == null ? Set.of() : Set.copyOf(about);
    }

    /** Never what it holds: it may stand in a log. */
    @Override
    public String toString() {
        return "TypeMinutes[" + meetingId + "]";
    }
}
