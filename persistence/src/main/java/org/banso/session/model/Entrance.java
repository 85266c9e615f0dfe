package org.banso.session.model;

import java.util.Set;
import org.banso.directory.model.Role;

/** A right password, or a whole log-in: the session, whose it is, and what comes next. */
public record Entrance(long visitId, String uid, Set<Role> roles, Step step) {

    public Entrance {
        roles = Set.copyOf(roles);
    }
}
