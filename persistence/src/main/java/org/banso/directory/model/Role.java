package org.banso.directory.model;

import java.util.Arrays;
import java.util.Optional;

/** What a person is to the platform. The server grants it at login, from the directory's groups of the same name. */
public enum Role {
    /** Takes first contacts at the desk. */
    DESK(Names.DESK),
    /** Works with the people: self-reliance support, accompaniment. */
    CASEWORKER(Names.CASEWORKER),
    /** Works with the people: psychological support. */
    PSYCHOLOGIST(Names.PSYCHOLOGIST),
    /** Answers for an agency's work and sees the council's figures. */
    SUPERVISOR(Names.SUPERVISOR),
    /** Decides plans for the ward. */
    WARD_OFFICER(Names.WARD_OFFICER),
    /** Sees the published figures and never a case. */
    COUNCIL_MEMBER(Names.COUNCIL_MEMBER),
    /** Receives notices for a centre and never opens a case. */
    CENTRE_CLERK(Names.CENTRE_CLERK),
    /** Looks after the platform and never opens a case. */
    ADMINISTRATOR(Names.ADMINISTRATOR);

    /** The names as annotations need them, and as the directory's groups carry them. */
    public static final class Names {
        public static final String DESK = "desk";
        public static final String CASEWORKER = "caseworker";
        public static final String PSYCHOLOGIST = "psychologist";
        public static final String SUPERVISOR = "supervisor";
        public static final String WARD_OFFICER = "ward-officer";
        public static final String COUNCIL_MEMBER = "council-member";
        public static final String CENTRE_CLERK = "centre-clerk";
        public static final String ADMINISTRATOR = "administrator";

        private Names() {}
    }

    private final String groupName;

    Role(String groupName) {
        this.groupName = groupName;
    }

    /** The directory group's and the server's name of this role. */
    public String groupName() {
        return groupName;
    }

    public static Optional<Role> named(String groupName) {
        return Arrays.stream(values())
                .filter(role -> role.groupName.equals(groupName))
                .findFirst();
    }
}
