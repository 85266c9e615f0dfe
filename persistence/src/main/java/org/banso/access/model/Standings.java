package org.banso.access.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
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
}
