package org.banso.broken.who.meeting.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import org.banso.directory.model.Role;

/** Says nothing on one method. */
@Stateless
public class BrokenSilence {
    @RolesAllowed(Role.Names.DESK)
    public void one() {}

    public void other() {}
}
