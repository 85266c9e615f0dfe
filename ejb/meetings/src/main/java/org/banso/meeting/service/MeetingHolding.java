package org.banso.meeting.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.validation.Valid;
import org.banso.directory.model.Role;
import org.banso.kernel.model.Audited;
import org.banso.meeting.model.ClosePapers;
import org.banso.meeting.model.MeetingInvitation;
import org.banso.meeting.model.MeetingSheet;
import org.banso.meeting.model.RecordDecision;
import org.banso.meeting.model.RecordMinutes;

/** Holding a meeting: the invitation, the word about secrecy, minutes, decision, and the end of the writing. */
@Stateless
public class MeetingHolding {

    @RolesAllowed({
        Role.Names.DESK,
        Role.Names.CASEWORKER,
        Role.Names.PSYCHOLOGIST,
        Role.Names.SUPERVISOR,
        Role.Names.WARD_OFFICER
    })
    @Audited(value = "meeting.invitation", look = true)
    public MeetingInvitation invitation(long meetingId) {
        throw new UnsupportedOperationException();
    }

    /** For members and for whoever works on the case; a conference's only for members who acknowledged their secrecy. */
    @RolesAllowed({
        Role.Names.DESK,
        Role.Names.CASEWORKER,
        Role.Names.PSYCHOLOGIST,
        Role.Names.SUPERVISOR,
        Role.Names.WARD_OFFICER
    })
    @Audited(value = "meeting.sheet", look = true)
    public MeetingSheet sheet(long meetingId) {
        throw new UnsupportedOperationException();
    }

    @RolesAllowed({
        Role.Names.DESK,
        Role.Names.CASEWORKER,
        Role.Names.PSYCHOLOGIST,
        Role.Names.SUPERVISOR,
        Role.Names.WARD_OFFICER
    })
    @Audited("meeting.acknowledgeSecrecy")
    public void acknowledgeSecrecy(long meetingId) {
        throw new UnsupportedOperationException();
    }

    @RolesAllowed({Role.Names.DESK, Role.Names.CASEWORKER, Role.Names.PSYCHOLOGIST, Role.Names.SUPERVISOR})
    @Audited("meeting.record")
    public void record(@Valid RecordMinutes written) {
        throw new UnsupportedOperationException();
    }

    /** The lead's decision with its notices, all or nothing; answers the decision's id. */
    @RolesAllowed({Role.Names.DESK, Role.Names.CASEWORKER, Role.Names.PSYCHOLOGIST, Role.Names.SUPERVISOR})
    @Audited("meeting.decide")
    public long decide(@Valid RecordDecision decided) {
        throw new UnsupportedOperationException();
    }

    @RolesAllowed({Role.Names.DESK, Role.Names.CASEWORKER, Role.Names.PSYCHOLOGIST, Role.Names.SUPERVISOR})
    @Audited("meeting.close")
    public void close(@Valid ClosePapers over) {
        throw new UnsupportedOperationException();
    }
}
