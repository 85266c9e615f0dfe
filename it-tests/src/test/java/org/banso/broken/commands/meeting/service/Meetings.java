package org.banso.broken.commands.meeting.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.validation.Valid;
import org.banso.broken.commands.meeting.model.CallMeeting;
import org.banso.directory.model.Role;

/** Checks it. */
@Stateless
@RolesAllowed(Role.Names.DESK)
public class Meetings {
    public void call(@Valid CallMeeting command) {}
}
