package org.banso.meeting.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banso.access.model.Deed;
import org.banso.access.service.CaseGate;
import org.banso.calendar.model.Room;
import org.banso.calendar.model.RoomLine;
import org.banso.calendar.model.Rooms;
import org.banso.calendar.service.OfficeTime;
import org.banso.casefile.model.CaseNumber;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.directory.model.Role;
import org.banso.directory.model.Roll;
import org.banso.directory.service.CurrentActor;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.TimeSpan;
import org.banso.kernel.model.Tokyo;
import org.banso.meeting.model.AddToAgenda;
import org.banso.meeting.model.AgendaCandidate;
import org.banso.meeting.model.Attendee;
import org.banso.meeting.model.BookMeeting;
import org.banso.meeting.model.Meeting;
import org.banso.meeting.model.MeetingLine;
import org.banso.meeting.model.MeetingReason;
import org.banso.meeting.model.MeetingSheets;
import org.banso.meeting.model.Meetings;
import org.banso.meeting.model.OpenSitting;
import org.banso.meeting.model.PacketCopy;
import org.banso.meeting.model.Sitting;
import org.banso.meeting.model.SittingLine;
import org.banso.meeting.model.SittingSheet;
import org.banso.meeting.model.Sittings;

/** Sittings and their agenda. */
@Stateless
@RolesAllowed({
    Role.Names.DESK,
    Role.Names.CASEWORKER,
    Role.Names.PSYCHOLOGIST,
    Role.Names.SUPERVISOR,
    Role.Names.WARD_OFFICER
})
public class MeetingAgenda {

    @Inject
    private CurrentActor current;

    @Inject
    private CaseGate gate;

    @Inject
    private Meetings meetings;

    @Inject
    private Sittings sittings;

    @Inject
    private MeetingScheduling scheduling;

    @Inject
    private Rooms rooms;

    @Inject
    private OfficeTime officeTime;

    @Inject
    private Roll roll;

    @Inject
    private Clock clock;

    protected MeetingAgenda() {}

    public MeetingAgenda(
            CurrentActor current,
            CaseGate gate,
            Meetings meetings,
            Sittings sittings,
            MeetingScheduling scheduling,
            Rooms rooms,
            OfficeTime officeTime,
            Roll roll,
            Clock clock) {
        this.current = current;
        this.gate = gate;
        this.meetings = meetings;
        this.sittings = sittings;
        this.scheduling = scheduling;
        this.rooms = rooms;
        this.officeTime = officeTime;
        this.roll = roll;
        this.clock = clock;
    }

    /**
     * Opens a sitting with an empty agenda; whoever does is its secretary.
     *
     * @return its id
     * @throws Refused {@link Sitting#open}; NOT_FOUND for an unknown room; the calendar's when the offices are closed then
     */
    @RolesAllowed({Role.Names.DESK, Role.Names.CASEWORKER, Role.Names.PSYCHOLOGIST, Role.Names.SUPERVISOR})
    @Audited("meeting.open-sitting")
    public long open(@Valid @NotNull OpenSitting command) {
        Actor actor = current.actor();
        if (rooms.find(command.roomId()).isEmpty()) {
            throw new Refused(KernelReason.NOT_FOUND);
        }
        Instant now = clock.instant();
        Sitting sitting = Sitting.open(command, actor.uid(), actor.agency(), now);
        TimeSpan first = TimeSpan.of(command.startsAt(), Duration.ofMinutes(AddToAgenda.LEAST_MINUTES));
        officeTime.on(first.dates()).requireBookable(first, now);
        return sittings.add(sitting).id();
    }

    /**
     * Takes one more case, after the last one: a meeting of its own is called for it, by all the rules of the call.
     *
     * @return the meeting's id
     * @throws Refused SITTING_BEGUN; whatever {@link MeetingScheduling#book} refuses
     */
    @RolesAllowed({Role.Names.DESK, Role.Names.CASEWORKER, Role.Names.PSYCHOLOGIST, Role.Names.SUPERVISOR})
    @Audited("meeting.add-to-agenda")
    public long add(@Valid @NotNull AddToAgenda command) {
        gate.require(Deed.INVITE, command.caseId());
        Sitting sitting = sittings.forChange(command.sittingId());
        sitting.mustTakeMore(clock.instant());
        Instant starts = sittings.nextStart(sitting);
        long meetingId = scheduling.book(new BookMeeting(
                command.caseId(),
                sitting.kind(),
                starts,
                starts.plus(Duration.ofMinutes(command.minutes())),
                command.people(),
                sitting.roomId()));
        sittings.put(meetings.get(meetingId), sitting);
        meetings.flush();
        return meetingId;
    }

    /** Those of today and to come. */
    @Audited(value = "meeting.sittings", look = true)
    public List<SittingLine> coming() {
        return sittings.from(Tokyo.startOf(Tokyo.dateOf(clock.instant())));
    }

    /** The ward's rooms that are open from today on. */
    @Audited(value = "meeting.rooms", look = true)
    public List<RoomLine> rooms() {
        LocalDate today = Tokyo.dateOf(clock.instant());
        return rooms.all().stream()
                .filter(room -> room.isOpenOn(today))
                .map(Room::line)
                .toList();
    }

    /** Cases that I see and that wait for their meeting. */
    @Audited(value = "meeting.candidates", look = true)
    public List<AgendaCandidate> candidates() {
        return sittings.candidates(gate.reader());
    }

    /** The case with that number. @throws Refused NO_SUCH_CASE, also for a case that is not mine to see */
    @Audited(value = "meeting.case-of", look = true)
    public long caseOf(@NotNull String number) {
        long caseId = CaseNumber.written(number)
                .flatMap(sittings::caseOf)
                .orElseThrow(() -> new Refused(MeetingReason.NO_SUCH_CASE));
        if (!gate.permits(Deed.INVITE, caseId)) {
            throw new Refused(MeetingReason.NO_SUCH_CASE);
        }
        return caseId;
    }

    /** A sitting with those of its cases that I may know of. @throws Refused NOT_FOUND */
    @Audited(value = "meeting.sitting", look = true)
    public SittingSheet sitting(long sittingId) {
        Actor actor = current.actor();
        Sitting sitting = sittings.get(sittingId);
        List<Meeting> all = sittings.meetings(sittingId);
        List<MeetingLine> known = meetings.ofSitting(sittingId, actor.uid(), gate.reader());
        Map<Long, Map<Agency, Instant>> said = said(all);
        boolean mine = sitting.agency() == actor.agency();
        List<PacketCopy> copies = mine ? sittings.copies(sittingId) : List.of();
        Map<String, String> names = names(sitting, all, copies);
        Map<Long, Meeting> byId = new HashMap<>();
        all.forEach(meeting -> byId.put(meeting.id(), meeting));
        return new SittingSheet(
                sitting.id(),
                sitting.kind(),
                sitting.kind().law(),
                sitting.startsAt(),
                rooms.find(sitting.roomId()).map(Room::name).orElseThrow(),
                named(names, sitting.secretary()),
                known.stream()
                        .map(line -> item(line, byId.get(line.id()), said.getOrDefault(line.id(), Map.of()), names))
                        .toList(),
                all.size() - known.size(),
                sittings.nextStart(sitting),
                sitting.startsAt().isAfter(clock.instant()),
                mine,
                copies.stream()
                        .map(copy -> new SittingSheet.Copy(
                                copy.id(),
                                copy.number(),
                                named(names, copy.recipient()),
                                copy.printedAt(),
                                copy.returnedAt().orElse(null)))
                        .toList());
    }

    private Map<Long, Map<Agency, Instant>> said(List<Meeting> all) {
        Map<Long, Map<Agency, Instant>> said = new HashMap<>();
        sittings.preparations(all.stream().map(Meeting::id).toList())
                .forEach(one -> said.computeIfAbsent(one.meetingId(), id -> new HashMap<>())
                        .put(one.agency(), one.writtenAt()));
        return said;
    }

    private Map<String, String> names(Sitting sitting, List<Meeting> all, List<PacketCopy> copies) {
        Set<String> uids = new HashSet<>(Set.of(sitting.secretary()));
        all.forEach(meeting -> meeting.attendees().forEach(attendee -> uids.add(attendee.uid())));
        copies.forEach(copy -> uids.add(copy.recipient()));
        return roll.names(uids);
    }

    private static SittingSheet.Item item(
            MeetingLine line, Meeting meeting, Map<Agency, Instant> said, Map<String, String> names) {
        List<SittingSheet.Part> parts = meeting.attendees().stream()
                .map(Attendee::agency)
                .distinct()
                .sorted()
                .map(agency -> new SittingSheet.Part(agency, said.get(agency)))
                .toList();
        return new SittingSheet.Item(
                line.id(),
                meeting.caseId(),
                line.caseNumber(),
                line.subjectName(),
                line.state(),
                line.startsAt(),
                line.endsAt(),
                MeetingSheets.members(meeting, names),
                parts);
    }

    private static String named(Map<String, String> names, String uid) {
        return names.getOrDefault(uid, uid);
    }
}
