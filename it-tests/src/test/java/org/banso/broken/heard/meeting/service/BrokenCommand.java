package org.banso.broken.heard.meeting.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import org.banso.broken.heard.meeting.model.CallMeeting;
import org.banso.directory.model.Role;

/** Takes a command about a case and is not heard. */
@Stateless
@RolesAllowed(Role.Names.DESK)
public class BrokenCommand {
    public void call(CallMeeting command) {}
}
