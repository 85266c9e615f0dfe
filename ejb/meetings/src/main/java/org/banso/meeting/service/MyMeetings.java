package org.banso.meeting.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.banso.access.service.CaseGate;
import org.banso.directory.model.Role;
import org.banso.directory.service.CurrentActor;
import org.banso.kernel.model.Audited;
import org.banso.meeting.model.MeetingLine;
import org.banso.meeting.model.Meetings;

/** To what I am called. */
@Stateless
@RolesAllowed({
    Role.Names.DESK,
    Role.Names.CASEWORKER,
    Role.Names.PSYCHOLOGIST,
    Role.Names.SUPERVISOR,
    Role.Names.WARD_OFFICER
})
public class MyMeetings {

    @Inject
    private CurrentActor current;

    @Inject
    private CaseGate gate;

    @Inject
    private Meetings meetings;

    protected MyMeetings() {}

    public MyMeetings(CurrentActor current, CaseGate gate, Meetings meetings) {
        this.current = current;
        this.gate = gate;
        this.meetings = meetings;
    }

    /** Those that touch the time, by their start, without those that were called off. */
    @Audited(value = "meeting.mine", look = true)
    public List<MeetingLine> between(Instant fromInclusive, Instant toExclusive) {
        return meetings.between(fromInclusive, toExclusive, current.actor().uid(), gate.reader());
    }
}
