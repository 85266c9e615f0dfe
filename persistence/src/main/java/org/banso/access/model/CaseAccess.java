package org.banso.access.model;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.directory.model.Role;

/**
 * The one rule: who may do what with a case, for which purpose.
 *
 * <ul>
 *   <li>Whoever is shut out (a bar, a seal without them in its circle) sees nothing and does not learn that there is a file.
 *   <li>All open standings of the person and of their agency together give what {@link Reach} says for their roles.
 *   <li>Colleagues at the desk without a standing learn that there is a file, where they look for that very person.
 *   <li>Nobody else does anything.
 * </ul>
 *
 * <p>{@link #judge} answers for one case, {@link #SQL} for the rows of a list, and {@code access_sees} in the database for
 * row-level security; {@code CaseAccessTest} keeps the three equal.
 */
public final class CaseAccess {

    private static final Set<Role> STAFF = EnumSet.of(Role.DESK, Role.CASEWORKER, Role.PSYCHOLOGIST, Role.SUPERVISOR);
    private static final Set<Agency> DESK = EnumSet.of(Agency.PLAT_HOME, Agency.MERKMAL);

    /** An open standing {@code s} of the reader in the case {@code c}. */
    private static final String OPEN = """
            s.case_id = c.id
                       and (s.agency = ?agency or s.uid = ?reader)
                       and s.since <= ?now
                       and (s.until is null or s.until > ?now)
            """;

    /** Not "exists": for that the planner may gather all standings of the agency first, for a page of 25 files. */
    private static final String SEEN = """
            (c.id <> all ((select access_shut(?reader, ?now))::bigint[])
             and coalesce((select true from access_standing s
                     where %s
                       and %s = any (string_to_array(?grounds, ','))
                       and s.allows & %d > 0
                     limit 1), false))
            """;

    /**
     * Whether the case {@code c.id} is seen at least for coordination: a condition for a native query with the case's table
     * under the alias {@code c}. {@link CaseReader} holds the values of its parameters. Uses the indexes
     * access_standing_by_case, access_standing_by_agency and access_standing_by_person.
     */
    public static final String SQL = SEEN.formatted(OPEN, "s.ground", Deed.Bits.COORDINATION);

    /**
     * To stand before {@link #SQL} in a list that is walked in its order, where the reader's agency stands in few cases only:
     * says nothing about who may see what, and lets the database begin with those few. Uses access_standing_by_agency and
     * access_standing_by_person.
     */
    public static final String AMONG_FEW = """
            c.id = any (array(select s.case_id from access_standing s where s.agency = ?agency
                              union select s.case_id from access_standing s where s.uid = ?reader)) and
            """;

    /** {@link #SQL} for whoever sees the casework. */
    public static final String CASEWORK_SQL = SEEN.formatted(OPEN, "s.ground || '+'", Deed.Bits.CASEWORK);

    /** The reader's open standings in the case {@code c.id}, for {@link CaseReader#sight}: a column of a list. */
    public static final String STANDINGS_SQL =
            "(select string_agg(s.ground || ':' || s.allows, ',') from access_standing s where " + OPEN + ")";

    private CaseAccess() {}

    /**
     * What the actor sees of a case.
     *
     * @param standings all of the case's standings, open or not, of anyone
     * @param shut whether a bar or a seal shuts the actor out
     */
    public static CaseSight judge(
            Actor actor, Purpose purpose, Collection<Standing> standings, boolean shut, Instant now) {
        if (shut) {
            return CaseSight.NONE;
        }
        CaseSight seen = CaseSight.of(bits(actor, purpose, standings, now));
        return seen.sight() == Sight.NONE && isAtTheDesk(actor) ? new CaseSight(Sight.EXISTENCE, Set.of()) : seen;
    }

    /** Whether the actor may do that; see {@link #judge}. */
    public static boolean permits(
            Actor actor, Deed deed, Purpose purpose, Collection<Standing> standings, boolean shut, Instant now) {
        return !shut && actor.hasAny(deed.roles()) && (bits(actor, purpose, standings, now) & deed.needs()) != 0;
    }

    /** For what the deed is for, by somebody whom nothing shuts out. */
    public static boolean permits(Actor actor, Deed deed, Collection<Standing> standings, Instant now) {
        return permits(actor, deed, deed.purpose(), standings, false, now);
    }

    private static int bits(Actor actor, Purpose purpose, Collection<Standing> standings, Instant now) {
        return standings.stream()
                .filter(standing -> standing.isOf(actor) && standing.isOpenAt(now))
                .mapToInt(standing -> standing.allows() & Reach.of(actor, purpose, standing.ground()))
                .reduce(0, (one, other) -> one | other);
    }

    /** Whether bars and seals of one case shut that person out. */
    public static boolean isShut(String uid, Collection<Bar> bars, Collection<Seal> seals, Instant now) {
        return bars.stream().anyMatch(bar -> bar.isOf(uid) && bar.isOpenAt(now))
                || seals.stream().anyMatch(seal -> seal.holdsAt(now) && !seal.isInCircle(uid));
    }

    /** A colleague of the two agencies at the desk: they learn that there is a file, and may break the glass. */
    public static boolean isAtTheDesk(Actor actor) {
        return isStaff(actor) && DESK.contains(actor.agency());
    }

    static boolean isStaff(Actor actor) {
        return actor.hasAny(STAFF);
    }
}
