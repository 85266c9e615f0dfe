package org.banso.access.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.directory.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * The rule as a table: which ground gives which role how much, and for which purposes. The database holds the same rows
 * ({@code access_reach}); a test keeps both equal.
 *
 * <p>Only a ground without a window, and a request that asks for the copy itself, gives paper: a look that ends must not
 * leave one behind.
 *
 * @param agency whose people alone; null for those of any agency
 * @param allows one bit for each of coordination, casework, the delicate groups, writing, deciding, printing and exporting
 */
public record Reach(Ground ground, Role role, @Nullable Agency agency, int allows, Set<Purpose> purposes) {

    private static final int SEES = Deed.Bits.COORDINATION | Deed.Bits.CASEWORK;
    private static final int PAPER = Deed.Bits.PRINT | Deed.Bits.EXPORT;
    private static final int EVERY_GROUP = Delicate.DIAGNOSIS.bit() | Delicate.VIOLENCE.bit() | Delicate.INCOME.bit();
    private static final Set<Role> STAFF = EnumSet.of(Role.DESK, Role.CASEWORKER, Role.PSYCHOLOGIST, Role.SUPERVISOR);

    /** Every row. */
    public static final List<Reach> TABLE = table();

    public Reach {
        purposes = Set.copyOf(purposes);
    }

    private static List<Reach> table() {
        List<Reach> rows = new ArrayList<>();
        Set<Purpose> own =
                EnumSet.of(Purpose.SUPPORT, Purpose.CONFERENCE, Purpose.DECISION, Purpose.DISCLOSURE, Purpose.DISPOSAL);
        for (Ground ground : List.of(Ground.JOINT_DESK, Ground.ROLE_DECIDED)) {
            for (Role role : STAFF) {
                int groups = role == Role.DESK ? Delicate.VIOLENCE.bit() : EVERY_GROUP;
                rows.add(new Reach(ground, role, null, SEES | groups | Deed.Bits.WRITE | PAPER, own));
            }
        }
        rows.add(new Reach(
                Ground.PLAN_DECISION,
                Role.WARD_OFFICER,
                Agency.WARD,
                SEES | Delicate.INCOME.bit() | Deed.Bits.DECIDE_PLAN | Deed.Bits.PRINT,
                EnumSet.of(Purpose.SUPPORT, Purpose.DECISION)));
        for (Role role : STAFF) {
            rows.add(new Reach(Ground.CONSENT, role, null, SEES | EVERY_GROUP, EnumSet.of(Purpose.SUPPORT)));
            rows.add(conference(role));
            for (Agency agency : List.of(Agency.PLAT_HOME, Agency.MERKMAL)) {
                rows.add(new Reach(
                        Ground.BREAK_GLASS,
                        role,
                        agency,
                        SEES | EVERY_GROUP,
                        EnumSet.of(Purpose.SUPPORT, Purpose.EMERGENCY)));
            }
        }
        rows.add(new Reach(Ground.CONSENT, Role.CENTRE_CLERK, null, SEES | EVERY_GROUP, EnumSet.of(Purpose.SUPPORT)));
        rows.add(conference(Role.WARD_OFFICER));
        rows.add(conference(Role.CENTRE_CLERK));
        rows.add(new Reach(
                Ground.DISCLOSURE_REVIEW,
                Role.WARD_OFFICER,
                Agency.WARD,
                SEES | EVERY_GROUP | PAPER,
                EnumSet.of(Purpose.DISCLOSURE)));
        return List.copyOf(rows);
    }

    private static Reach conference(Role role) {
        return new Reach(
                Ground.SUPPORT_CONFERENCE,
                role,
                null,
                SEES | Delicate.VIOLENCE.bit(),
                EnumSet.of(Purpose.SUPPORT, Purpose.CONFERENCE));
    }

    /** What that ground gives the actor for that purpose, all their roles together; 0 is nothing. */
    static int of(Actor actor, Purpose purpose, Ground ground) {
        return TABLE.stream()
                .filter(row -> row.ground == ground && row.isFor(actor) && row.purposes.contains(purpose))
                .mapToInt(Reach::allows)
                .reduce(0, (one, other) -> one | other);
    }

    /** By which grounds the actor sees so much. */
    static List<Ground> grounds(Actor actor, Purpose purpose, int bit) {
        return List.of(Ground.values()).stream()
                .filter(ground -> (of(actor, purpose, ground) & bit) != 0)
                .toList();
    }

    /** What that ground gives at most, whoever has it. */
    static int most(Ground ground) {
        return TABLE.stream()
                .filter(row -> row.ground == ground)
                .mapToInt(Reach::allows)
                .reduce(0, (one, other) -> one | other);
    }

    /** Whether anybody writes on that ground: whoever only looks does not work on the case. */
    static boolean writes(Ground ground) {
        return TABLE.stream().anyMatch(row -> row.ground == ground && (row.allows & Deed.Bits.WRITE) != 0);
    }

    private boolean isFor(Actor actor) {
        return actor.has(role) && (agency == null || agency == actor.agency());
    }

    /** What these groups come to, as a standing on the ground of a consent keeps it. */
    public static int allowing(Sight sight, Collection<Delicate> groups) {
        int bits = sight == Sight.CASEWORK ? SEES : Deed.Bits.COORDINATION;
        for (Delicate group : groups) {
            bits |= group.bit();
        }
        return bits;
    }
}
