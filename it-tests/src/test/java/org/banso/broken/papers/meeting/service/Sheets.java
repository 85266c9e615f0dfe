package org.banso.broken.papers.meeting.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import org.banso.directory.model.Role;
import org.banso.kernel.model.Act;
import org.banso.kernel.model.Audited;

/** Something to read, and something to print. */
@Stateless
@RolesAllowed(Role.Names.DESK)
public class Sheets {

    @Audited(value = "meeting.read", look = true)
    public String read() {
        return "read";
    }

    @Audited(value = "meeting.print", look = true, act = Act.PRINT)
    public String printed() {
        return "printed";
    }
}
