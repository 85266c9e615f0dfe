package org.banso.directory.model;

import java.io.Serializable;
import java.util.Set;

/**
 * Who acts now: a person of the directory with the roles that the server granted at login.
 *
 * @param uid the directory's id, at most 64 characters
 * @param name as colleagues read it
 */
public record Actor(String uid, String name, Agency agency, Set<Role> roles) implements Serializable {

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean hasAny(Set<Role> some) {
        return some.stream().anyMatch(roles::contains);
    }
}
