package org.banso.broken.entities.meeting.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.Optional;
import org.banso.broken.entities.meeting.model.Meeting;
import org.banso.directory.model.Role;

/** Hands out entities, one level down. */
@Stateless
@RolesAllowed(Role.Names.DESK)
public class BrokenHolding {
    public Optional<List<Meeting>> all() {
        return Optional.empty();
    }
}
