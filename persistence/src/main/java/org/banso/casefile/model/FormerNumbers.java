package org.banso.casefile.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

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
}
