package org.banso.broken.pages.meeting.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import org.banso.directory.model.Role;

/** Says who may. */
@Stateless
@RolesAllowed(Role.Names.DESK)
public class MeetingHolding {
    public String hold() {
        return "held";
    }
}
