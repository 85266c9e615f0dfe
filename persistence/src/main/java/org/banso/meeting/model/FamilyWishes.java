package org.banso.meeting.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.banso.kernel.model.Flushing;

/** What the families ask for. Who may see or say it is not asked here. */
@Dependent
public class FamilyWishes {

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected FamilyWishes() {}

    public FamilyWishes(EntityManager em) {
        this.em = em;
    }

    public Optional<FamilyWish> of(long caseId) {
        return Optional.ofNullable(em.find(FamilyWish.class, caseId));
    }

    /** @see Flushing#flush */
    public void add(FamilyWish wish) {
        em.persist(wish);
        Flushing.flush(em);
    }

    /** @see Flushing#flush */
    public void flush() {
        Flushing.flush(em);
    }
}
