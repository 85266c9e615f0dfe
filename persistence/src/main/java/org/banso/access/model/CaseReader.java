package org.banso.access.model;

import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.jspecify.annotations.Nullable;

/** Who reads a list of cases on an ordinary page: the values of the parameters of {@link CaseAccess#SQL}. */
public record CaseReader(Actor actor, Instant now) {

    public static CaseReader of(Actor actor, Instant now) {
        return new CaseReader(actor, now);
    }

    public Agency agency() {
        return actor.agency();
    }

    public boolean asStaff() {
        return CaseAccess.isStaff(actor);
    }

    /** Sets the rule's parameters in a native query that holds {@link CaseAccess#SQL} or one of its kin. */
    public <Q extends Query> Q bind(Q query) {
        query.setParameter("grounds", grounds());
        query.setParameter("agency", agency().name());
        query.setParameter("reader", actor.uid());
        query.setParameter("now", Timestamp.from(now));
        return query;
    }

    /** By name those that show a case at all, and with a plus those that show its casework. */
    private String grounds() {
        return Stream.concat(
                        Reach.grounds(actor, Purpose.SUPPORT, Deed.Bits.COORDINATION).stream()
                                .map(Ground::name),
                        Reach.grounds(actor, Purpose.SUPPORT, Deed.Bits.CASEWORK).stream()
                                .map(ground -> ground.name() + "+"))
                .collect(Collectors.joining(","));
    }

    /** Whether the reader may do that with a case, by the column {@link CaseAccess#STANDINGS_SQL}. */
    public boolean permits(Deed deed, @Nullable String standings) {
        return actor.hasAny(deed.roles()) && (bits(standings) & deed.needs()) != 0;
    }

    /** What the reader sees of a case, by the column {@link CaseAccess#STANDINGS_SQL}; null is no standing. */
    public CaseSight sight(@Nullable String standings) {
        return CaseSight.of(bits(standings));
    }

    private int bits(@Nullable String standings) {
        int bits = 0;
        for (String standing : standings == null ? List.<String>of() : List.of(standings.split(","))) {
            int colon = standing.indexOf(':');
            bits |= Integer.parseInt(standing.substring(colon + 1))
                    & Reach.of(actor, Purpose.SUPPORT, Ground.valueOf(standing.substring(0, colon)));
        }
        return bits;
    }
}
