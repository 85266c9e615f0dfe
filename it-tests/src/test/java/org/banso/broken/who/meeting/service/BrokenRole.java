package org.banso.broken.who.meeting.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

/** Names a role that nobody has. */
@Stateless
@RolesAllowed("boss")
public class BrokenRole {
    public void enter() {}
}
