package org.banso.access.model;

import java.util.EnumSet;
import java.util.Set;
import org.banso.directory.model.Role;

/** What someone wants to do with a case. */
public enum Deed {
    /** See name, number, lead and next date. */
    COORDINATE(Bits.COORDINATION),
    READ(Bits.CASEWORK),
    WRITE(Bits.WRITE),
    /** Decide a support plan for the ward (支援決定). */
    DECIDE_PLAN(Bits.DECIDE_PLAN),
    /** On paper, by whatever way: it is still there when the ground's time is over. */
    PRINT(Bits.PRINT),
    /** Take out as a file what others read without this house around them. */
    EXPORT(Bits.EXPORT),
    /** Give somebody a task. */
    ASSIGN(Bits.WRITE),
    /** Call somebody to a meeting. */
    INVITE(Bits.WRITE),
    /** Tell a centre. */
    NOTIFY(Bits.WRITE),
    ATTACH(Bits.WRITE),
    /** Say that somebody in it is somebody else who is known, or that it was not so. */
    MERGE(Bits.WRITE),
    /** Shut a colleague out, seal the file, open it again. */
    SHUT(Bits.WRITE, Role.SUPERVISOR),
    /** Review the record for a disclosure request, and decide it (開示決定等). */
    DISCLOSE(Bits.CASEWORK, Role.WARD_OFFICER, Purpose.DISCLOSURE);

    private final int needs;
    private final Set<Role> roles;
    private final Purpose purpose;

    Deed(int needs) {
        this.needs = needs;
        this.roles = EnumSet.allOf(Role.class);
        this.purpose = Purpose.SUPPORT;
    }

    Deed(int needs, Role role) {
        this(needs, role, Purpose.SUPPORT);
    }

    Deed(int needs, Role role, Purpose purpose) {
        this.needs = needs;
        this.roles = EnumSet.of(role);
        this.purpose = purpose;
    }

    /** For what it is done; the ordinary pages' deeds are for support. */
    public Purpose purpose() {
        return purpose;
    }

    int needs() {
        return needs;
    }

    Set<Role> roles() {
        return roles;
    }

    /** What a ground allows, beside {@link Delicate}. */
    static final class Bits {
        static final int COORDINATION = 1;
        static final int CASEWORK = 2;
        static final int WRITE = 32;
        static final int DECIDE_PLAN = 64;
        static final int PRINT = 128;
        static final int EXPORT = 256;
        static final int ANYTHING = 511;

        private Bits() {}
    }
}
