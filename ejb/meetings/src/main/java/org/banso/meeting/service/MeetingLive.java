package org.banso.meeting.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.banso.access.model.CaseSight;
import org.banso.access.model.Deed;
import org.banso.access.model.Delicate;
import org.banso.access.service.CaseGate;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Role;
import org.banso.directory.model.Roll;
import org.banso.directory.service.CurrentActor;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.Refused;
import org.banso.meeting.model.Attendee;
import org.banso.meeting.model.LiveMinutes;
import org.banso.meeting.model.LiveSheet;
import org.banso.meeting.model.Meeting;
import org.banso.meeting.model.MeetingSheets;
import org.banso.meeting.model.Meetings;
import org.banso.meeting.model.RecordMinutes;
import org.banso.meeting.model.Sittings;
import org.banso.meeting.model.TypeMinutes;

/** While a meeting is held: who has come, and the minutes as one person types them and the others read along. */
@Stateless
@RolesAllowed({
    Role.Names.DESK,
    Role.Names.CASEWORKER,
    Role.Names.PSYCHOLOGIST,
    Role.Names.SUPERVISOR,
    Role.Names.WARD_OFFICER
})
public class MeetingLive {

    @Inject
    private CurrentActor current;

    @Inject
    private CaseGate gate;

    @Inject
    private Meetings meetings;

    @Inject
    private Sittings sittings;

    @Inject
    private MeetingHolding holding;

    @Inject
    private Roll roll;

    @Inject
    private Clock clock;

    protected MeetingLive() {}

    public MeetingLive(
            CurrentActor current,
            CaseGate gate,
            Meetings meetings,
            Sittings sittings,
            MeetingHolding holding,
            Roll roll,
            Clock clock) {
        this.current = current;
        this.gate = gate;
        this.meetings = meetings;
        this.sittings = sittings;
        this.holding = holding;
        this.roll = roll;
        this.clock = clock;
    }

    /**
     * The meeting as it stands at this moment.
     *
     * @throws Refused {@link Meeting#mustBeReadableBy}
     */
    @Audited(value = "meeting.live", look = true)
    public LiveSheet open(long meetingId) {
        return read(meetingId);
    }

    /** The same again for a page that is open: its look was written down when it was opened. */
    public LiveSheet again(long meetingId) {
        return read(meetingId);
    }

    /**
     * Keeps what is typed; typing makes one the writer.
     *
     * @throws Refused as for {@link MeetingHolding#record}; SOMEBODY_WRITES
     */
    @Audited("meeting.type")
    public void type(@Valid @NotNull TypeMinutes command) {
        Actor actor = gate.require(Deed.WRITE, command.caseId());
        Meeting meeting = meetings.ofCase(command.caseId(), command.meetingId());
        Instant now = clock.instant();
        meeting.mustBeWritableBy(actor.uid(), now);
        meeting.requireMinutesSeen(gate.sight(command.caseId()));
        sittings.liveForChange(meeting, actor.uid(), now).write(actor.uid(), command.content(), command.about(), now);
        meetings.flush();
    }

    /** Somebody has come, or has not after all. @throws Refused {@link Meeting#come} */
    @Audited("meeting.come")
    public void come(long meetingId, @NotNull String uid, boolean came) {
        Meeting meeting = meetings.get(meetingId);
        Actor actor = gate.require(Deed.WRITE, meeting.caseId());
        meeting.come(actor.uid(), uid, came, clock.instant());
        meetings.flush();
    }

    /**
     * What was typed becomes the minutes.
     *
     * @throws Refused {@link MeetingHolding#record}; SOMEBODY_WRITES
     */
    @Audited("meeting.finish")
    public void finish(@Valid @NotNull TypeMinutes command) {
        type(command);
        Meeting meeting = meetings.get(command.meetingId());
        Set<String> there = meeting.attendees().stream()
                .filter(attendee -> attendee.attended().orElse(false))
                .map(Attendee::uid)
                .collect(Collectors.toSet());
        holding.record(new RecordMinutes(
                command.caseId(), meeting.id(), meeting.version(), there, command.content(), command.about()));
        sittings.endLive(meeting.id());
        meetings.flush();
    }

    private LiveSheet read(long meetingId) {
        Actor actor = current.actor();
        Meeting meeting = meetings.get(meetingId);
        meeting.mustBeReadableBy(actor.uid(), gate.permits(Deed.READ, meeting.caseId()));
        CaseSight sight = gate.sight(meeting.caseId());
        Instant now = clock.instant();
        Optional<LiveMinutes> live = sittings.live(meetingId);
        Map<String, String> names =
                names(meeting, live.map(LiveMinutes::writer).stream().collect(Collectors.toSet()));
        boolean free = live.filter(typed -> typed.isHeldFrom(actor.uid(), now)).isEmpty();
        boolean writes = gate.permits(Deed.WRITE, meeting.caseId()) && meeting.mayBeWrittenBy(actor.uid(), now);
        Set<Delicate> about = live.map(LiveMinutes::about).orElseGet(meeting::minutesAbout);
        return new LiveSheet(
                meeting.id(),
                meeting.caseId(),
                sight.text(live.map(LiveMinutes::content).orElseGet(meeting::minutes), about),
                about,
                live.filter(typed -> typed.isHeldFrom("", now))
                        .map(typed -> names.getOrDefault(typed.writer(), typed.writer()))
                        .orElse(null),
                live.map(LiveMinutes::writtenAt).orElse(null),
                writes && free && sight.shows(about),
                live.isPresent(),
                MeetingSheets.members(meeting, names),
                meeting.version());
    }

    private Map<String, String> names(Meeting meeting, Set<String> writers) {
        Set<String> uids = new HashSet<>(writers);
        meeting.attendees().forEach(attendee -> uids.add(attendee.uid()));
        return roll.names(uids);
    }
}
