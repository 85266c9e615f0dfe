package org.banso.casefile.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The numbers that cases had elsewhere. */
@Dependent
public class FormerNumbers {

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected FormerNumbers() {}

    public FormerNumbers(EntityManager em) {
        this.em = em;
    }

    public void add(FormerNumber number) {
        em.persist(number);
    }

    /** Those of one case, as they were written. */
    public List<String> of(long caseId) {
        return em.createQuery(
                        "select f.number from FormerNumber f where f.caseId = :caseId order by f.id", String.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }
}
