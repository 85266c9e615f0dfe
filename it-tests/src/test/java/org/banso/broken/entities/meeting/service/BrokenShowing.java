package org.banso.broken.entities.meeting.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import org.banso.broken.entities.meeting.model.MeetingSheet;
import org.banso.directory.model.Role;

/** Hands out a view with an entity deep inside. */
@Stateless
@RolesAllowed(Role.Names.DESK)
public class BrokenShowing {
    public List<MeetingSheet> sheets() {
        return List.of();
    }
}
