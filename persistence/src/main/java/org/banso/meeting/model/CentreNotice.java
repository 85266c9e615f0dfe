package org.banso.meeting.model;

import java.io.Serializable;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * What one centre is told, already cut to the consent: what the consent does not cover is null here.
 *
 * @param birthYear of the western calendar
 */
public record CentreNotice(
        Agency centre,
        NoticeKind kind,
        @PersonalData @Nullable String subjectName,
        @PersonalData @Nullable String subjectKana,
        @PersonalData @Nullable Integer birthYear)
        implements Serializable {
    /** Never what it holds: it may stand in a log. */
    @Override
    public String toString() {
        return "CentreNotice[" + centre + " " + kind + "]";
    }
}
