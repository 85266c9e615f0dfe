package org.banso.calendar.model;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Set;
import org.banso.directory.model.Agency;
import org.banso.directory.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * Someone who must be there: of an agency, with a role, with a skill, or one person by uid. What is null does not matter; at
 * least one thing is said.
 */
public record Need(
        @Nullable Agency agency,
        @Nullable Role role,
        @Nullable @Size(max = 60) String skill,
        @Nullable @Size(max = 64) String uid)
        implements Serializable {

    public Need {
        if (agency == null && role == null && skill == null && uid == null) {
            throw new IllegalArgumentException("a need says something about who is needed");
        }
    }

    public static Need of(Agency agency, Role role) {
        return new Need(agency, role, null, null);
    }

    public static Need of(Agency agency) {
        return new Need(agency, null, null, null);
    }

    public static Need ofSkill(String skill) {
        return new Need(null, null, skill, null);
    }

    public static Need ofPerson(String uid) {
        return new Need(null, null, null, uid);
    }

    public boolean isOnePerson() {
        return uid != null;
    }

    /** Whether the person is such a one. */
    public boolean isMetBy(String personUid, Agency personAgency, Set<Role> roles, Set<String> skills) {
        return (uid == null || uid.equals(personUid))
                && (agency == null || agency == personAgency)
                && (role == null || roles.contains(role))
                && (skill == null || skills.contains(skill));
    }
}
