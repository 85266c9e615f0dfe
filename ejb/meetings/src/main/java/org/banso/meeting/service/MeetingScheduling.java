package org.banso.meeting.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.validation.Valid;
import java.util.List;
import org.banso.calendar.model.SlotAnswer;
import org.banso.directory.model.Role;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.CaseId;
import org.banso.meeting.model.AskMeeting;
import org.banso.meeting.model.BookMeeting;
import org.banso.meeting.model.CancelMeeting;
import org.banso.meeting.model.KindChoice;

/** Calling meetings: which kind is lawful now, when everybody could come, the call itself, and calling it off. */
@Stateless
public class MeetingScheduling {

    /** Every kind as it stands for the case today, with the lawful way where consent is missing. */
    @RolesAllowed({Role.Names.DESK, Role.Names.CASEWORKER, Role.Names.PSYCHOLOGIST, Role.Names.SUPERVISOR})
    @Audited(value = "meeting.choices", look = true)
    public List<KindChoice> choices(@CaseId long caseId) {
        throw new UnsupportedOperationException();
    }

    /** The first times at which the people whom the kind needs, those who are wished for and a room are free. */
    @RolesAllowed({Role.Names.DESK, Role.Names.CASEWORKER, Role.Names.PSYCHOLOGIST, Role.Names.SUPERVISOR})
    @Audited(value = "meeting.offers", look = true)
    public SlotAnswer offers(@Valid AskMeeting asked) {
        throw new UnsupportedOperationException();
    }

    /** Calls it; answers its id. */
    @RolesAllowed({Role.Names.DESK, Role.Names.CASEWORKER, Role.Names.PSYCHOLOGIST, Role.Names.SUPERVISOR})
    @Audited("meeting.book")
    public long book(@Valid BookMeeting called) {
        throw new UnsupportedOperationException();
    }

    @RolesAllowed({Role.Names.DESK, Role.Names.CASEWORKER, Role.Names.PSYCHOLOGIST, Role.Names.SUPERVISOR})
    @Audited("meeting.cancel")
    public void cancel(@Valid CancelMeeting calledOff) {
        throw new UnsupportedOperationException();
    }
}
