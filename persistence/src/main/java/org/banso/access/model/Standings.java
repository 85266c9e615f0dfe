package org.banso.access.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banso.directory.model.Agency;
import org.jspecify.annotations.Nullable;

/** All standings in all cases. */
@Dependent
public class Standings {

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected Standings() {}

    public Standings(EntityManager em) {
        this.em = em;
    }

    /** Every standing in the case, of any agency and any time. Uses the index access_standing_by_case. */
    public List<Standing> in(long caseId) {
        return em.createQuery("select s from Standing s where s.caseId = :caseId order by s.id", Standing.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }

    /** Gives a standing, unless one on the same ground already holds during that time. */
    public void grant(long caseId, Agency agency, Ground ground, Instant since, @Nullable Instant until) {
        boolean held = in(caseId).stream()
                .anyMatch(standing ->
                        standing.agency() == agency && standing.ground() == ground && standing.covers(since, until));
        if (!held) {
            em.persist(new Standing(caseId, agency, ground, since, until));
        }
    }

    /**
     * Makes the agencies that stand in the case on one ground exactly these, from now on: who is missing ends now, who is new
     * or holds until another time begins now.
     *
     * @param untilExclusive by agency; nothing means as long as the case
     */
    public void settle(long caseId, Ground ground, Map<Agency, Optional<Instant>> untilExclusive, Instant now) {
        Set<Agency> settled = EnumSet.noneOf(Agency.class);
        for (Standing open : in(caseId)) {
            if (open.ground() != ground || !open.isOpenAt(now)) {
                continue;
            }
            Optional<Instant> until = untilExclusive.get(open.agency());
            boolean stays = until != null && open.until().equals(until) && settled.add(open.agency());
            if (!stays) {
                open.end(now);
            }
        }
        untilExclusive.forEach((agency, until) -> {
            if (!settled.contains(agency)) {
                em.persist(new Standing(caseId, agency, ground, now, until.orElse(null)));
            }
        });
    }

    public void give(Standing standing) {
        em.persist(standing);
    }

    /** Ends what came from that consent, meeting, glass or request, for all who have it. */
    public void end(long caseId, Ground ground, long refId, Instant then) {
        in(caseId).stream()
                .filter(standing -> standing.ground() == ground && standing.refId() == refId)
                .forEach(standing -> standing.end(then));
    }

    /** Whether a bar or a seal shuts that person out; asked of the database's owner, because neither is theirs to read. */
    public boolean isShut(long caseId, String uid, Instant now) {
        return (Boolean) em.createNativeQuery("select access_is_shut(?1, ?2, ?3)")
                .setParameter(1, caseId)
                .setParameter(2, uid)
                .setParameter(3, Timestamp.from(now))
                .getSingleResult();
    }

    /** The moment at which the rest of this transaction looks, for row-level security. */
    public void moveTo(Instant moment) {
        em.createNativeQuery("select set_config('banso.now', cast(?1 as timestamptz)::text, true)")
                .setParameter(1, Timestamp.from(moment))
                .getSingleResult();
    }

    /** For what the rest of this transaction is, for row-level security. */
    public void serve(Purpose purpose) {
        em.createNativeQuery("select access_purpose(?1)")
                .setParameter(1, purpose.name())
                .getSingleResult();
    }
}
