package org.banso.meeting.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.banso.access.model.AccessReason;
import org.banso.access.model.CaseSight;
import org.banso.access.model.Deed;
import org.banso.access.model.Sight;
import org.banso.access.service.CaseGate;
import org.banso.calendar.model.CalendarReason;
import org.banso.calendar.model.Room;
import org.banso.calendar.model.Rooms;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Role;
import org.banso.directory.model.Roll;
import org.banso.directory.model.Staff;
import org.banso.directory.service.CurrentActor;
import org.banso.kernel.model.Act;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.Fresh;
import org.banso.kernel.model.Refused;
import org.banso.meeting.model.Meeting;
import org.banso.meeting.model.MeetingLine;
import org.banso.meeting.model.MeetingReason;
import org.banso.meeting.model.MeetingSheets;
import org.banso.meeting.model.Meetings;
import org.banso.meeting.model.Packet;
import org.banso.meeting.model.PacketCopy;
import org.banso.meeting.model.Preparation;
import org.banso.meeting.model.PrintPacket;
import org.banso.meeting.model.Sitting;
import org.banso.meeting.model.Sittings;

/** The papers of a sitting, in numbered copies, and their way back. */
@Stateless
@RolesAllowed({Role.Names.DESK, Role.Names.CASEWORKER, Role.Names.PSYCHOLOGIST, Role.Names.SUPERVISOR})
public class PacketPrinting {

    @Inject
    private CurrentActor current;

    @Inject
    private CaseGate gate;

    @Inject
    private Meetings meetings;

    @Inject
    private Sittings sittings;

    @Inject
    private Rooms rooms;

    @Inject
    private Roll roll;

    @Inject
    private Clock clock;

    protected PacketPrinting() {}

    public PacketPrinting(
            CurrentActor current,
            CaseGate gate,
            Meetings meetings,
            Sittings sittings,
            Rooms rooms,
            Roll roll,
            Clock clock) {
        this.current = current;
        this.gate = gate;
        this.meetings = meetings;
        this.sittings = sittings;
        this.rooms = rooms;
        this.roll = roll;
        this.clock = clock;
    }

    /**
     * One numbered copy for each recipient: the cases to which they are called, with what they see of each, and no other.
     *
     * @throws Refused NOT_FOUND; NOT_YOUR_ROLE for whoever does not keep the sitting's papers, or for a case that they may not
     *     print; AGENDA_EMPTY; NOT_CALLED for a recipient who sits at none of its cases; RECIPIENT_NOT_BOUND; NOT_FRESH
     */
    @Fresh
    @Audited(value = "meeting.packet", act = Act.PRINT)
    public Packet print(@Valid @NotNull PrintPacket command) {
        Actor actor = current.actor();
        Sitting sitting = sittings.forChange(command.sittingId());
        mustKeep(sitting, actor);
        List<Meeting> all = sittings.meetings(sitting.id());
        if (all.isEmpty()) {
            throw new Refused(MeetingReason.AGENDA_EMPTY);
        }
        all.forEach(meeting -> gate.require(Deed.PRINT, meeting.caseId()));
        command.recipients().forEach(uid -> mustTakeACopy(all, uid));

        List<Preparation> said =
                sittings.preparations(all.stream().map(Meeting::id).toList());
        Content content = new Content(
                all,
                meetings.ofSitting(sitting.id(), actor.uid(), gate.reader()).stream()
                        .collect(Collectors.toMap(MeetingLine::id, line -> line)),
                said.stream().collect(Collectors.groupingBy(Preparation::meetingId)),
                names(sitting, all, said));
        List<Packet.Copy> copies = new ArrayList<>();
        for (PacketCopy copy : sittings.number(sitting, command.recipients(), actor.uid(), clock.instant())) {
            copies.add(copy(copy, content));
        }
        return new Packet(
                sitting.kind(),
                sitting.startsAt(),
                rooms.find(sitting.roomId()).map(Room::name).orElseThrow(),
                content.named(sitting.secretary()),
                copies);
    }

    /** A copy is back. @throws Refused NOT_FOUND, NOT_YOUR_ROLE */
    @Audited("meeting.copy-back")
    public void back(long sittingId, long copyId) {
        mustKeep(sittings.get(sittingId), current.actor());
        sittings.copy(sittingId, copyId).comeBack(clock.instant());
    }

    private static void mustKeep(Sitting sitting, Actor actor) {
        if (sitting.agency() != actor.agency()) {
            throw new Refused(AccessReason.NOT_YOUR_ROLE);
        }
    }

    private static void mustTakeACopy(List<Meeting> all, String uid) {
        List<Meeting> theirs =
                all.stream().filter(meeting -> meeting.member(uid).isPresent()).toList();
        if (theirs.isEmpty()) {
            throw new Refused(MeetingReason.NOT_CALLED, uid);
        }
        if (theirs.stream().anyMatch(meeting -> meeting.asksSecrecyOf(uid))) {
            throw new Refused(MeetingReason.RECIPIENT_NOT_BOUND, uid);
        }
    }

    /** What the copies are made of, read once. */
    private record Content(
            List<Meeting> meetings,
            Map<Long, MeetingLine> lines,
            Map<Long, List<Preparation>> said,
            Map<String, String> names) {

        String named(String uid) {
            return names.getOrDefault(uid, uid);
        }
    }

    private Packet.Copy copy(PacketCopy copy, Content content) {
        Staff recipient = roll.find(copy.recipient())
                .orElseThrow(() -> new Refused(CalendarReason.PERSON_UNKNOWN, copy.recipient()));
        List<Packet.Part> parts = content.meetings().stream()
                .filter(meeting -> meeting.member(copy.recipient()).isPresent())
                .map(meeting -> part(meeting, gate.sightOf(recipient.asListed(), meeting.caseId()), content))
                .toList();
        return new Packet.Copy(copy.number(), content.named(copy.recipient()), recipient.agency(), parts);
    }

    private static Packet.Part part(Meeting meeting, CaseSight sight, Content content) {
        MeetingLine line = content.lines().get(meeting.id());
        return new Packet.Part(
                line.caseNumber(),
                sight.sight().isAtLeast(Sight.COORDINATION) ? line.subjectName() : "",
                line.startsAt(),
                line.endsAt(),
                MeetingSheets.members(meeting, content.names()),
                MeetingSheets.preparations(
                        content.said().getOrDefault(meeting.id(), List.of()), sight, content.names()));
    }

    private Map<String, String> names(Sitting sitting, List<Meeting> all, List<Preparation> said) {
        Set<String> uids = new HashSet<>(Set.of(sitting.secretary()));
        all.forEach(meeting -> meeting.attendees().forEach(attendee -> uids.add(attendee.uid())));
        said.forEach(one -> uids.add(one.writtenBy()));
        return roll.names(uids);
    }
}
