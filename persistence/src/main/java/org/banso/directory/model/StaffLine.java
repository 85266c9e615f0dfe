package org.banso.directory.model;

import java.io.Serializable;
import java.util.Set;

/** A colleague in a list. {@code skills} are the directory's own words. */
public record StaffLine(String uid, String name, String kana, Agency agency, Set<String> skills)
        implements Serializable {

    public StaffLine {
        skills = Set.copyOf(skills);
    }
}
