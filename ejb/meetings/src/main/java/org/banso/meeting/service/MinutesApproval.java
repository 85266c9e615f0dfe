package org.banso.meeting.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.banso.access.model.CaseSight;
import org.banso.access.model.Deed;
import org.banso.access.service.CaseGate;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Role;
import org.banso.directory.service.CurrentActor;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.Refused;
import org.banso.meeting.model.Meeting;
import org.banso.meeting.model.Meetings;
import org.banso.meeting.model.SayOfMinutes;

/** What those who were there say of the minutes. */
@Stateless
@RolesAllowed({
    Role.Names.DESK,
    Role.Names.CASEWORKER,
    Role.Names.PSYCHOLOGIST,
    Role.Names.SUPERVISOR,
    Role.Names.WARD_OFFICER
})
public class MinutesApproval {

    @Inject
    private CaseGate gate;

    @Inject
    private CurrentActor current;

    @Inject
    private Meetings meetings;

    @Inject
    private Clock clock;

    protected MinutesApproval() {}

    public MinutesApproval(CaseGate gate, CurrentActor current, Meetings meetings, Clock clock) {
        this.gate = gate;
        this.current = current;
        this.meetings = meetings;
        this.clock = clock;
    }

    /**
     * I was there, and say that the minutes are right, or what is not.
     *
     * @throws Refused HIDDEN_PART; {@link Meeting#say}; CHANGED_MEANWHILE
     */
    @Audited("meeting.say-of-minutes")
    public void say(@Valid @NotNull SayOfMinutes command) {
        CaseSight sight = gate.requireSight(Deed.COORDINATE, command.caseId());
        Actor actor = current.actor();
        Meeting meeting = meetings.forChange(command.caseId(), command.meetingId(), command.version());
        meeting.requireMinutesSeen(sight);
        meeting.say(actor.uid(), command.objection(), clock.instant());
        meetings.flush();
    }
}
