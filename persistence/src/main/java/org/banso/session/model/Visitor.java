package org.banso.session.model;

import java.util.Set;
import org.banso.directory.model.Role;

/**
 * What a session's id stands for at this moment.
 *
 * @param uid whose; empty when it is over
 * @param entered whether the second factor was given where it is asked
 */
public record Visitor(String uid, Set<Role> roles, boolean entered) {

    public static final Visitor GONE = new Visitor("", Set.of(), false);

    public Visitor {
        roles = Set.copyOf(roles);
    }
}
