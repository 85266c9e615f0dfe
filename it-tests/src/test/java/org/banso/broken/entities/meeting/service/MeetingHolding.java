package org.banso.broken.entities.meeting.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import org.banso.broken.entities.meeting.model.Meeting;
import org.banso.broken.entities.meeting.model.MeetingLine;
import org.banso.directory.model.Role;

/** Hands out views. */
@Stateless
@RolesAllowed(Role.Names.DESK)
public class MeetingHolding {
    public List<MeetingLine> lines() {
        return List.of(new MeetingLine(new Meeting(1).id()));
    }

    Object inside(Meeting meeting) {
        return meeting;
    }
}
