package org.banso.access.model;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.directory.model.Role;

/**
 * The one rule: who may do what with a case.
 *
 * <ul>
 *   <li>Staff (desk, caseworker, psychologist, supervisor) of an agency with an open standing read and write.
 *   <li>A ward officer of the ward with an open standing on the ground of a plan decision reads and decides the plan; on
 *       the ground of an open disclosure request the officer reviews the record on that request's page, and nowhere else.
 *   <li>Nobody else does anything.
 * </ul>
 *
 * <p>{@link #permits} answers for one case, {@link #SQL} for the rows of a list; {@code CaseAccessTest} keeps both equal.
 */
public final class CaseAccess {

    private static final Set<Role> STAFF = EnumSet.of(Role.DESK, Role.CASEWORKER, Role.PSYCHOLOGIST, Role.SUPERVISOR);

    /**
     * Whether the case {@code c.id} may be read: a condition for a native query with the case's table under the alias
     * {@code c}. Parameters: {@code ?agency} (the code), {@code ?now}, {@code ?asStaff} and {@code ?asOfficer} (whether
     * the actor has such a role); {@link CaseReader} holds their values. Uses the index access_standing_by_case.
     */
    public static final String SQL = """
            exists (select 1 from access_standing s
                     where s.case_id = c.id
                       and s.agency = ?agency
                       and s.since <= ?now
                       and (s.until is null or s.until > ?now)
                       and (?asStaff or (?asOfficer and s.agency = 'WARD' and s.ground = 'PLAN_DECISION')))
            """;

    private CaseAccess() {}

    /** @param standings all of the case's standings, open or not, of any agency */
    public static boolean permits(Actor actor, Deed deed, Collection<Standing> standings, Instant now) {
        return standings.stream()
                .filter(standing -> standing.agency() == actor.agency() && standing.isOpenAt(now))
                .anyMatch(standing -> permits(actor, deed, standing.ground()));
    }

    private static boolean permits(Actor actor, Deed deed, Ground ground) {
        return switch (deed) {
            case READ -> isStaff(actor) || decidesFor(actor, ground);
            case WRITE -> isStaff(actor);
            case DECIDE_PLAN -> decidesFor(actor, ground);
            case DISCLOSE -> reviewsFor(actor, ground);
        };
    }

    static boolean isStaff(Actor actor) {
        return actor.hasAny(STAFF);
    }

    static boolean isOfficer(Actor actor) {
        return actor.has(Role.WARD_OFFICER);
    }

    private static boolean reviewsFor(Actor actor, Ground ground) {
        return isOfficer(actor) && actor.agency() == Agency.WARD && ground == Ground.DISCLOSURE_REVIEW;
    }

    private static boolean decidesFor(Actor actor, Ground ground) {
        return isOfficer(actor) && actor.agency() == Agency.WARD && ground == Ground.PLAN_DECISION;
    }
}
