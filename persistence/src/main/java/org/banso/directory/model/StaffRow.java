package org.banso.directory.model;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * A colleague as the administrator sees them: what the directory says, and nothing about any case.
 *
 * @param active whether the directory still names them
 */
public record StaffRow(
        String uid, String name, String kana, Agency agency, List<Role> roles, List<String> skills, boolean active)
        implements Serializable {

    static StaffRow of(StaffLine line, Set<Role> roles, boolean active) {
        return new StaffRow(
                line.uid(),
                line.name(),
                line.kana(),
                line.agency(),
                roles.stream().sorted().toList(),
                line.skills().stream().sorted().toList(),
                active);
    }
}
