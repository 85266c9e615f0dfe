package org.banso.meeting.model;

import org.banso.kernel.model.AboutCase;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PlainText;
import org.banso.kernel.model.TextRules;

/**
 * What somebody who was there says of the minutes.
 *
 * @param objection what is not right in them; empty when they are right
 */
public record SayOfMinutes(
        long caseId,
        long meetingId,
        int version,

        @PlainText(max = 1_000, multiline = true) @PersonalData(PersonalData.Care.SPECIAL_CARE)
        String objection)
        implements AboutCase {

    public SayOfMinutes {
        objection = TextRules.tidyOrEmpty(objection);
    }

    /** Never what it holds: it may stand in a log. */
    @Override
    public String toString() {
        return "SayOfMinutes[" + meetingId + "]";
    }
}
