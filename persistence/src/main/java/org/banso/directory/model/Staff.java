package org.banso.directory.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.banso.kernel.model.PersonalData;

/**
 * A colleague on the roll.
 *
 * <p>Appears when the directory first names them, follows the directory's changes of name, agency, skills and groups,
 * leaves (is no longer active) when the directory no longer names them, and comes back when it does. Never deleted.
 */
@Entity
@Table(name = "directory_staff")
public class Staff {

    @Id
    private String uid;

    @PersonalData
    private String name;

    @PersonalData
    private String kana;

    @Enumerated(EnumType.STRING)
    private Agency agency;

    @ElementCollection
    @CollectionTable(name = "directory_staff_skill", joinColumns = @JoinColumn(name = "uid"))
    @Column(name = "skill")
    private Set<String> skills = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "directory_staff_role", joinColumns = @JoinColumn(name = "uid"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    private boolean active;

    @Version
    private int version;

    protected Staff() {}

    public Staff(DirectoryPerson person) {
        this.uid = person.uid();
        follow(person);
    }

    /** Takes over what the directory says now. */
    public final void follow(DirectoryPerson person) {
        if (!person.uid().equals(uid)) {
            throw new IllegalArgumentException("another person");
        }
        name = person.name();
        kana = person.kana();
        agency = person.agency();
        if (!skills.equals(person.skills())) {
            skills.clear();
            skills.addAll(person.skills());
        }
        if (!roles.equals(person.roles())) {
            roles.clear();
            roles.addAll(person.roles());
        }
        active = true;
    }

    public void leave() {
        active = false;
    }

    /** The person at work, with the roles that the server granted. */
    public Actor actingAs(Set<Role> granted) {
        return new Actor(uid, name, agency, granted);
    }

    /** Somebody else than whoever acts, with what the directory's groups say of them. */
    public Actor asListed() {
        return actingAs(roles);
    }

    public StaffLine line() {
        return new StaffLine(uid, name, kana, agency, skills);
    }

    /** With what the directory's groups say, and whether it still names them. */
    public StaffRow row() {
        return StaffRow.of(line(), roles, active);
    }

    public String uid() {
        return uid;
    }

    public Agency agency() {
        return agency;
    }

    /** What the directory's groups say; a decision uses what the server granted, see {@link Actor}. */
    public boolean hasRole(Role role) {
        return roles.contains(role);
    }

    public boolean isActive() {
        return active;
    }
}
