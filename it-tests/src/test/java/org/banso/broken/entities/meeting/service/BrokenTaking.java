package org.banso.broken.entities.meeting.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import org.banso.broken.entities.meeting.model.Meeting;
import org.banso.directory.model.Role;

/** Takes an entity. */
@Stateless
@RolesAllowed(Role.Names.DESK)
public class BrokenTaking {
    public void take(Meeting meeting) {}
}
