package org.banso.broken.commands.meeting.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import org.banso.broken.commands.meeting.model.CallMeeting;
import org.banso.directory.model.Role;

/** Does not. */
@Stateless
@RolesAllowed(Role.Names.DESK)
public class BrokenMeetings {
    public void call(CallMeeting command) {}
}
