package org.banso.meeting.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.banso.access.model.CaseSight;
import org.banso.access.model.Deed;
import org.banso.access.service.CaseGate;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.directory.model.Role;
import org.banso.directory.model.Roll;
import org.banso.directory.service.CurrentActor;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.Refused;
import org.banso.meeting.model.Meeting;
import org.banso.meeting.model.MeetingSheets;
import org.banso.meeting.model.Meetings;
import org.banso.meeting.model.MissingPreparation;
import org.banso.meeting.model.Preparation;
import org.banso.meeting.model.PreparationSheet;
import org.banso.meeting.model.Sittings;
import org.banso.meeting.model.WritePreparation;
import org.banso.policy.service.PolicyBook;

/** What each agency says before a meeting (事前シート). */
@Stateless
@RolesAllowed({
    Role.Names.DESK,
    Role.Names.CASEWORKER,
    Role.Names.PSYCHOLOGIST,
    Role.Names.SUPERVISOR,
    Role.Names.WARD_OFFICER
})
public class MeetingPreparing {

    @Inject
    private CurrentActor current;

    @Inject
    private CaseGate gate;

    @Inject
    private Meetings meetings;

    @Inject
    private Sittings sittings;

    @Inject
    private Roll roll;

    @Inject
    private PolicyBook policy;

    @Inject
    private Clock clock;

    protected MeetingPreparing() {}

    public MeetingPreparing(
            CurrentActor current,
            CaseGate gate,
            Meetings meetings,
            Sittings sittings,
            Roll roll,
            PolicyBook policy,
            Clock clock) {
        this.current = current;
        this.gate = gate;
        this.meetings = meetings;
        this.sittings = sittings;
        this.roll = roll;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * What the agencies said before a meeting, as far as I see the case.
     *
     * @throws Refused {@link Meeting#mustBeReadableBy}
     */
    @Audited(value = "meeting.preparations", look = true)
    public List<PreparationSheet> preparations(long meetingId) {
        Actor actor = current.actor();
        Meeting meeting = meetings.get(meetingId);
        meeting.mustBeReadableBy(actor.uid(), gate.permits(Deed.READ, meeting.caseId()));
        List<Preparation> said = sittings.preparations(List.of(meetingId));
        Map<String, String> names =
                roll.names(said.stream().map(Preparation::writtenBy).toList());
        return MeetingSheets.preparations(said, gate.sight(meeting.caseId()), names);
    }

    /**
     * Says what my agency knows and wishes, for the first time or again.
     *
     * @throws Refused {@link Meeting#preparing}; {@link Sittings#write}; NOT_FOUND when the meeting is not that case's
     */
    @Audited("meeting.prepare")
    public void prepare(@Valid @NotNull WritePreparation command) {
        Actor actor = current.actor();
        Meeting meeting = meetings.ofCase(command.caseId(), command.meetingId());
        if (meeting.member(actor.uid()).isEmpty()) {
            gate.require(Deed.COORDINATE, command.caseId());
        }
        Agency agency = meeting.preparing(actor.uid());
        CaseSight sight = gate.requireSight(Deed.COORDINATE, command.caseId());
        sittings.write(meeting, agency, command, sight, actor.uid(), clock.instant());
    }

    /** Meetings to which I am called, before which my agency has said nothing yet, within the ward's days. */
    @Audited(value = "meeting.missing", look = true)
    public List<MissingPreparation> missing() {
        Instant now = clock.instant();
        return sittings.missing(current.actor().uid(), now, now.plus(policy.preparationAheadDays(), ChronoUnit.DAYS));
    }
}
