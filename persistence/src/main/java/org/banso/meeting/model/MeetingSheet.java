package org.banso.meeting.model;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.banso.access.model.Delicate;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.AboutCase;
import org.banso.kernel.model.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * A meeting on its page.
 *
 * @param roomName empty when it is in no room
 * @param minutes empty until written, and when they are about what the reader does not see
 * @param minutesAbout what they are about, as their author marked them
 * @param closedAt null while its papers are open
 * @param decisionId of the decision that it made, which stands in the plan's chain; null when there is none, and for a
 *     member to whom the case is not open
 * @param begun by the service's clock
 * @param mayWrite whether the reader may write minutes or a decision now
 * @param mayPrint whether the page may go on paper
 * @param suggestedNotices for the decision's page, preselected there when the consent covers them
 * @param preparing the agency whose sheet of preparation the reader may write; null for none
 * @param maySay whether the reader was there and may approve the minutes or object
 */
public record MeetingSheet(
        long id,
        long caseId,
        String caseNumber,
        MeetingKind kind,
        Law law,
        MeetingState state,
        Instant startsAt,
        Instant endsAt,
        String roomName,
        Where where,
        String calledByUid,
        String calledByName,
        List<MemberLine> members,
        @PersonalData(PersonalData.Care.SPECIAL_CARE) String minutes,
        Set<Delicate> minutesAbout,
        @Nullable Instant closedAt,
        @Nullable Long decisionId,
        boolean begun,
        boolean mayWrite,
        boolean mayPrint,
        boolean decidesLead,
        List<NoticeSuggestion> suggestedNotices,
        @Nullable Agency preparing,
        boolean maySay,
        int version)
        implements AboutCase, Serializable {

    /** Whether there are minutes that the reader does not see. */
    public boolean minutesHidden() {
        return minutes.isEmpty() && !minutesAbout.isEmpty();
    }

    /** Never what it holds: it may stand in a log. */
    @Override
    public String toString() {
        return "MeetingSheet[" + id + "]";
    }
}
