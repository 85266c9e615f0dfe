package org.banso.meeting.model;

import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.banso.access.model.Delicate;
import org.banso.kernel.model.AboutCase;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PlainText;
import org.banso.kernel.model.TextRules;
import org.jspecify.annotations.Nullable;

/**
 * What my agency says before the meeting, under the four headings of the secretariat's sheet (事前シート).
 *
 * @param version of the sheet that was on the screen; null for the first one
 * @param household 把握している世帯像
 * @param doing 現在の取り組み状況
 * @param wished どの支援機関に関わってもらいたいか
 * @param asked 他部署へお願いしたいこと
 * @param about what its texts are about
 */
public record WritePreparation(
        long caseId,
        long meetingId,
        @Nullable Integer version,

        @PlainText(max = 2_000, multiline = true) @PersonalData(PersonalData.Care.SPECIAL_CARE)
        String household,

        @PlainText(max = 2_000, multiline = true) @PersonalData(PersonalData.Care.SPECIAL_CARE)
        String doing,

        @PlainText(max = 1_000, multiline = true) @PersonalData(PersonalData.Care.SPECIAL_CARE)
        String wished,

        @PlainText(max = 1_000, multiline = true) @PersonalData(PersonalData.Care.SPECIAL_CARE)
        String asked,

        @NotNull Set<@NotNull Delicate> about)
        implements AboutCase {

    public WritePreparation {
        household = TextRules.tidyOrEmpty(household);
        doing = TextRules.tidyOrEmpty(doing);
        wished = TextRules.tidyOrEmpty(wished);
        asked = TextRules.tidyOrEmpty(asked);
        about = about == null ? Set.of() : Set.copyOf(about);
    }

    /** Whether nothing stands under any heading. */
    boolean isEmpty() {
        return (household + doing + wished + asked).isEmpty();
    }

    /** Never what it holds: it may stand in a log. */
    @Override
    public String toString() {
        return "WritePreparation[" + meetingId + "]";
    }
}
