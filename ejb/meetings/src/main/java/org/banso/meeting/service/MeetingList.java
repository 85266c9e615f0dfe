package org.banso.meeting.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.banso.access.service.CaseGate;
import org.banso.directory.model.Role;
import org.banso.directory.service.CurrentActor;
import org.banso.kernel.model.Audited;
import org.banso.meeting.model.MeetingFilter;
import org.banso.meeting.model.MeetingLine;
import org.banso.meeting.model.Meetings;

/** The meetings of the cases that I may see, and those to which I am called. */
@Stateless
@RolesAllowed({
    Role.Names.DESK,
    Role.Names.CASEWORKER,
    Role.Names.PSYCHOLOGIST,
    Role.Names.SUPERVISOR,
    Role.Names.WARD_OFFICER
})
public class MeetingList {

    @Inject
    private CurrentActor current;

    @Inject
    private CaseGate gate;

    @Inject
    private Meetings meetings;

    protected MeetingList() {}

    public MeetingList(CurrentActor current, CaseGate gate, Meetings meetings) {
        this.current = current;
        this.gate = gate;
        this.meetings = meetings;
    }

    /** One page; those to come by their start, those past the latest first. */
    @Audited(value = "meeting.list", look = true)
    public List<MeetingLine> upcoming(@Valid @NotNull MeetingFilter filter) {
        return meetings.list(filter, current.actor().uid(), gate.reader());
    }

    /** How many the filter matches, counted up to {@link MeetingFilter#COUNTED_UP_TO}. */
    @Audited(value = "meeting.count", look = true)
    public long count(@Valid @NotNull MeetingFilter filter) {
        return meetings.count(filter, current.actor().uid(), gate.reader());
    }
}
