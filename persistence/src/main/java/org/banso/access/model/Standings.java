package org.banso.access.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
}
