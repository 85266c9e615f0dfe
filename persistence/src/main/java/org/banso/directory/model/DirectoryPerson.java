package org.banso.directory.model;

import java.util.Set;
import org.banso.kernel.model.PersonalData;

/** A person as the directory names them at this moment. {@code skills} and {@code roles} may be empty. */
public record DirectoryPerson(
        String uid,
        @PersonalData String name,
        @PersonalData String kana,
        Agency agency,
        Set<String> skills,
        Set<Role> roles) {

    public DirectoryPerson {
        skills = Set.copyOf(skills);
        roles = Set.copyOf(roles);
    }
}
