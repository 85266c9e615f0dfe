package org.banso.meeting.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.time.Instant;
import java.util.List;
import org.banso.directory.model.Role;
import org.banso.meeting.model.MeetingLine;

/** To what I am called. */
@Stateless
public class MyMeetings {

    /** Those that touch the time, by their start, without those that were called off. */
    @RolesAllowed({
        Role.Names.DESK,
        Role.Names.CASEWORKER,
        Role.Names.PSYCHOLOGIST,
        Role.Names.SUPERVISOR,
        Role.Names.WARD_OFFICER
    })
    public List<MeetingLine> between(Instant fromInclusive, Instant toExclusive) {
        throw new UnsupportedOperationException();
    }
}
