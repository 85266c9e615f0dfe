package org.banso.broken.who.meeting.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import org.banso.directory.model.Role;

/** Says it once for all. */
@Stateless
@RolesAllowed(Role.Names.DESK)
public class MeetingHolding {
    public void hold() {}
}
