package org.banso.assessment.model;

import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.banso.access.model.Marks;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.AboutCase;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;
import org.banso.kernel.model.PlainText;
import org.banso.kernel.model.TextRules;
import org.jspecify.annotations.Nullable;

/**
 * Writes the caller's own voice; nobody can write another's.
 *
 * @param version of one's own voice ({@link VoiceLine#version()}), so that two tabs do not overwrite each other
 * @param picture how the author sees it (見立て); may still be empty, only a signature needs it
 * @param suggestedLead who should lead in the author's opinion, or null
 * @param marks what picture and disagreement are about
 * @param disagreement where the author sees it otherwise than the other; kept for good
 */
public record SpeakVoice(
        long caseId,
        int version,

        @NotNull @PlainText(max = IntakeFacts.LONG, multiline = true) @PersonalData(Care.SPECIAL_CARE)
        String picture,

        @NotNull Set<@NotNull IssueKind> issues,
        @Nullable Agency suggestedLead,

        @NotNull @PlainText(max = IntakeFacts.LONG, multiline = true) @PersonalData(Care.SPECIAL_CARE)
        String disagreement,

        @NotNull Marks marks)
        implements AboutCase {

    public SpeakVoice {
        picture = TextRules.tidyOrEmpty(picture);
        issues = issues == null ? Set.of() : Set.copyOf(issues);
        disagreement = TextRules.tidyOrEmpty(disagreement);
        marks = marks == null ? Marks.NONE : marks;
    }

    /** About nothing delicate. */
    public SpeakVoice(
            long caseId,
            int version,
            String picture,
            Set<IssueKind> issues,
            @Nullable Agency suggestedLead,
            String disagreement) {
        this(caseId, version, picture, issues, suggestedLead, disagreement, Marks.NONE);
    }
}
