package org.banso.meeting.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.validation.Valid;
import java.util.List;
import org.banso.directory.model.Role;
import org.banso.meeting.model.MeetingFilter;
import org.banso.meeting.model.MeetingLine;

/** The meetings of the cases that I may see, and my own. */
@Stateless
public class MeetingList {

    @RolesAllowed({
        Role.Names.DESK,
        Role.Names.CASEWORKER,
        Role.Names.PSYCHOLOGIST,
        Role.Names.SUPERVISOR,
        Role.Names.WARD_OFFICER
    })
    public List<MeetingLine> upcoming(@Valid MeetingFilter filter) {
        throw new UnsupportedOperationException();
    }

    /** How many the filter matches, counted up to {@link MeetingFilter#COUNTED_UP_TO}. */
    @RolesAllowed({
        Role.Names.DESK,
        Role.Names.CASEWORKER,
        Role.Names.PSYCHOLOGIST,
        Role.Names.SUPERVISOR,
        Role.Names.WARD_OFFICER
    })
    public long count(@Valid MeetingFilter filter) {
        throw new UnsupportedOperationException();
    }
}
