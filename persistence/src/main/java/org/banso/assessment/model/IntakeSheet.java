package org.banso.assessment.model;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.banso.access.model.CaseSight;
import org.jspecify.annotations.Nullable;

/**
 * The joint intake on its page: the shared facts, the two voices side by side, and what the rule suggests.
 *
 * @param startsAt when the interview is (was) booked for, or null when none is
 * @param begun whether it has begun, so that it may be written
 * @param closed whether both have signed
 * @param voices in the order of the agencies; empty when no intake is expected
 * @param sight what the reader sees of the case; what is hidden is not in the facts
 * @param offered what the lists offer to its writer today
 * @param suggestion from the issues that the voices name so far
 */
public record IntakeSheet(
        long caseId,
        @Nullable Long meetingId,
        @Nullable Instant startsAt,
        boolean begun,
        boolean closed,
        FactsRead facts,
        List<VoiceLine> voices,
        LeadSuggestion suggestion,
        List<OptionLine> offered,
        CaseSight sight)
        implements Serializable {

    /** The reader's own voice, or null for everyone but the two interviewers. */
    public @Nullable VoiceLine myVoice() {
        return voices.stream().filter(VoiceLine::mine).findFirst().orElse(null);
    }

    /** Whether the reader may write the shared facts now. */
    public boolean mayWriteFacts() {
        return begun && !closed && myVoice() != null;
    }

    /** The same without what that sight hides. */
    public IntakeSheet seenWith(CaseSight seen) {
        return new IntakeSheet(
                caseId,
                meetingId,
                startsAt,
                begun,
                closed,
                facts.seenWith(seen),
                voices.stream().map(voice -> voice.seenWith(seen)).toList(),
                suggestion.seenWith(seen),
                offered,
                seen);
    }

    /** The same with what the lists offer. */
    public IntakeSheet offering(List<OptionLine> options) {
        return new IntakeSheet(
                caseId, meetingId, startsAt, begun, closed, facts, voices, suggestion, List.copyOf(options), sight);
    }
}
