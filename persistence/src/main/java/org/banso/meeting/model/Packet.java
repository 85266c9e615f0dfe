package org.banso.meeting.model;

import java.time.Instant;
import java.util.List;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.PersonalData;

/**
 * The papers of a sitting: one numbered copy for each recipient, with the cases to which they are called and what they see of
 * them.
 */
public record Packet(MeetingKind kind, Instant startsAt, String roomName, String secretaryName, List<Copy> copies) {

    public record Copy(int number, String recipientName, Agency agency, List<Part> parts) {}

    /**
     * One case in one copy.
     *
     * @param subjectName empty where the recipient knows the case by its number only
     */
    @PersonalData(PersonalData.Care.SPECIAL_CARE)
    public record Part(
            String caseNumber,
            String subjectName,
            Instant startsAt,
            Instant endsAt,
            List<MemberLine> members,
            List<PreparationSheet> preparations) {}

    /** Never what it holds: it may stand in a log. */
    @Override
    public String toString() {
        return "Packet[" + copies.size() + "]";
    }
}
