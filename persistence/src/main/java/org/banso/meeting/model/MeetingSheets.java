package org.banso.meeting.model;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banso.access.model.CaseSight;
import org.banso.calendar.model.Room;
import org.banso.calendar.model.Rooms;
import org.banso.casefile.model.CaseFiles;
import org.banso.directory.model.Roll;
import org.banso.kernel.model.Tokyo;

/** Meetings as their pages show them. Who may see which is not asked here. */
@Dependent
public class MeetingSheets {

    private final Rooms rooms;
    private final TellingGrounds grounds;
    private final CaseFiles caseFiles;
    private final Roll roll;

    @Inject
    public MeetingSheets(Rooms rooms, TellingGrounds grounds, CaseFiles caseFiles, Roll roll) {
        this.rooms = rooms;
        this.grounds = grounds;
        this.caseFiles = caseFiles;
        this.roll = roll;
    }

    /** What a member may know before the word about secrecy. */
    public MeetingInvitation invitation(Meeting meeting, String readerUid) {
        return new MeetingInvitation(
                meeting.id(),
                meeting.caseId(),
                meeting.kind(),
                meeting.kind().law(),
                meeting.state(),
                meeting.during().startInclusive(),
                meeting.during().endExclusive(),
                roomName(meeting),
                meeting.where(),
                members(meeting, names(meeting)),
                meeting.asksSecrecyOf(readerUid));
    }

    /**
     * What the reader does with the case, beside the meeting.
     *
     * @param sight what they see of it: what is hidden is not in the sheet
     * @param readsCase whether the case is open to them; only then the decision is, which stands in the case
     * @param writesCase only then the page offers writing and telling centres
     */
    public record Reader(CaseSight sight, boolean readsCase, boolean writesCase, boolean prints) {}

    /** The meeting with its minutes. */
    public MeetingSheet sheet(Meeting meeting, String readerUid, Reader reader, Instant now) {
        boolean mayWriteCase = reader.writesCase();
        Map<String, String> names = names(meeting);
        boolean mayWrite = mayWriteCase && meeting.mayBeWrittenBy(readerUid, now);
        List<NoticeSuggestion> suggestions = mayWriteCase && meeting.kind().decidesLead()
                ? grounds.of(meeting.caseId(), Tokyo.dateOf(now)).suggestions()
                : List.of();
        return new MeetingSheet(
                meeting.id(),
                meeting.caseId(),
                caseFiles.get(meeting.caseId()).number(),
                meeting.kind(),
                meeting.kind().law(),
                meeting.state(),
                meeting.during().startInclusive(),
                meeting.during().endExclusive(),
                roomName(meeting),
                meeting.where(),
                meeting.calledBy(),
                names.getOrDefault(meeting.calledBy(), meeting.calledBy()),
                members(meeting, names, reader.sight().shows(meeting.minutesAbout())),
                reader.sight().text(meeting.minutes(), meeting.minutesAbout()),
                meeting.minutesAbout(),
                meeting.closedAt().orElse(null),
                reader.readsCase() ? meeting.decisionId().orElse(null) : null,
                meeting.isBegun(now),
                mayWrite,
                reader.prints(),
                meeting.kind().decidesLead(),
                suggestions,
                meeting.prepares(readerUid).orElse(null),
                meeting.isSaidOfBy(readerUid, now) && reader.sight().shows(meeting.minutesAbout()),
                meeting.version());
    }

    /** Empty when it is in no room. */
    private String roomName(Meeting meeting) {
        Long roomId = meeting.where().roomId();
        return roomId == null ? "" : rooms.find(roomId).map(Room::name).orElseThrow();
    }

    private Map<String, String> names(Meeting meeting) {
        Set<String> uids = new HashSet<>();
        uids.add(meeting.calledBy());
        meeting.attendees().forEach(attendee -> uids.add(attendee.uid()));
        return roll.names(uids);
    }

    /** What the agencies said beforehand, without what that sight hides. */
    public static List<PreparationSheet> preparations(
            List<Preparation> said, CaseSight sight, Map<String, String> names) {
        return said.stream()
                .map(one -> one.sheet(sight, names.getOrDefault(one.writtenBy(), one.writtenBy())))
                .toList();
    }

    /** Who is called, as a page or a paper names them. */
    public static List<MemberLine> members(Meeting meeting, Map<String, String> names) {
        return members(meeting, names, false);
    }

    /** @param minutesSeen only then what they object is told */
    private static List<MemberLine> members(Meeting meeting, Map<String, String> names, boolean minutesSeen) {
        return meeting.attendees().stream()
                .map(attendee -> new MemberLine(
                        attendee.uid(),
                        names.getOrDefault(attendee.uid(), attendee.uid()),
                        attendee.agency(),
                        attendee.attended().orElse(null),
                        attendee.secrecyAcknowledgedAt().orElse(null),
                        attendee.approvedAt().orElse(null),
                        minutesSeen ? attendee.objection() : ""))
                .toList();
    }
}
