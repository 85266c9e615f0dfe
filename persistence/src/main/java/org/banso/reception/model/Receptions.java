package org.banso.reception.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** All contacts with the desk. */
@Dependent
public class Receptions {

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected Receptions() {}

    public Receptions(EntityManager em) {
        this.em = em;
    }

    /** Adds a reception; the id is there at once. */
    public Reception add(Reception reception) {
        em.persist(reception);
        return reception;
    }

    /**
     * The contacts of a case, the latest first, with the names of who took them: one statement, and one each for all their
     * worries and dangers. Uses the index reception_reception_by_case.
     */
    public List<ReceptionSheet> ofCase(long caseId) {
        return em
                .createQuery("""
                        select r, s.name from Reception r join fetch r.caller left join Staff s on s.uid = r.receivedBy
                         where r.caseFile.id = :caseId
                         order by r.receivedAt desc, r.id desc
                        """, Object[].class)
                .setParameter("caseId", caseId)
                .setHint("eclipselink.batch", "r.worries")
                .setHint("eclipselink.batch", "r.dangers")
                .getResultList()
                .stream()
                .map(found -> ((Reception) found[0]).sheet((String) found[1]))
                .toList();
    }
}
