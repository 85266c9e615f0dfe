package org.banso.meeting.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.banso.access.model.Delicate;
import org.banso.kernel.model.AboutCase;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PlainText;
import org.banso.kernel.model.TextRules;

/**
 * What was said and who was there. May be written again until the papers close.
 *
 * @param attended uids, all of whom were called
 * @param minutesAbout what the minutes are about
 */
public record RecordMinutes(
        long caseId,
        long meetingId,
        int version,
        @NotNull @Size(max = 20) Set<@NotNull String> attended,

        @NotBlank @PlainText(max = 10_000, multiline = true) @PersonalData(PersonalData.Care.SPECIAL_CARE)
        String minutes,

        @NotNull Set<@NotNull Delicate> minutesAbout)
        implements AboutCase {
    public RecordMinutes {
        attended = attended == null ? Set.of() : Set.copyOf(attended);
        minutes = TextRules.tidyOrEmpty(minutes);
        minutesAbout = minutesAbout == null ? Set.of() : Set.copyOf(minutesAbout);
    }

    /** About nothing delicate. */
    public RecordMinutes(long caseId, long meetingId, int version, Set<String> attended, String minutes) {
        this(caseId, meetingId, version, attended, minutes, Set.of());
    }

    /** Never what it holds: it may stand in a log. */
    @Override
    public String toString() {
        return "RecordMinutes[" + meetingId + "]";
    }
}
