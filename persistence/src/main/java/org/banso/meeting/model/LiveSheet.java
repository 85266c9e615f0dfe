package org.banso.meeting.model;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.banso.access.model.Delicate;
import org.banso.kernel.model.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * A meeting while it is held, for the page that is thrown on the wall.
 *
 * @param content the minutes as far as they are typed, or as they stand in the record; empty when they are hidden
 * @param writerName who types; null when nobody does
 * @param mayWrite whether the reader may type now
 * @param typing whether there is anything typed that does not stand in the record yet
 */
public record LiveSheet(
        long meetingId,
        long caseId,
        @PersonalData(PersonalData.Care.SPECIAL_CARE) String content,
        Set<Delicate> about,
        @Nullable String writerName,
        @Nullable Instant writtenAt,
        boolean mayWrite,
        boolean typing,
        List<MemberLine> members,
        int version)
        implements Serializable {

    /** Whether there are minutes that the reader does not see. */
    public boolean hidden() {
        return content.isEmpty() && !about.isEmpty();
    }

    /** Never what it holds: it may stand in a log. */
    @Override
    public String toString() {
        return "LiveSheet[" + meetingId + "]";
    }
}
