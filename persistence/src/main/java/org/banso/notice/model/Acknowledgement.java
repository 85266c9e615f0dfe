package org.banso.notice.model;

import java.util.UUID;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.TextRules;

/**
 * A centre's system says that somebody there has read a notice.
 *
 * @param noticeId the notice's message id
 * @param centre who answers, by its own word
 * @param by the person there, one line of at most {@link #NAME_MAX} characters
 */
public record Acknowledgement(UUID noticeId, Agency centre, String by) {

    /** Code points. */
    public static final int NAME_MAX = 100;

    public Acknowledgement {
        by = TextRules.tidy(by);
        if (by.isEmpty() || TextRules.problemOf(by, NAME_MAX, false).isPresent()) {
            throw new Refused(NoticeReason.FIELD_WRONG, "acknowledgedBy");
        }
    }

    /** @throws Refused OTHER_CENTRE when it came from another centre's queue than its own word says */
    public void mustComeFrom(Agency sender) {
        if (sender != centre) {
            throw new Refused(NoticeReason.OTHER_CENTRE, sender);
        }
    }

    /** Never what it holds: it may stand in a log. */
    @Override
    public String toString() {
        return "Acknowledgement[" + noticeId + " " + centre + "]";
    }
}
