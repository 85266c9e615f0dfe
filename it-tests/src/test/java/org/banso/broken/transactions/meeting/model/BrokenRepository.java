package org.banso.broken.transactions.meeting.model;

import jakarta.persistence.EntityManager;

/** Opens one of its own. */
public class BrokenRepository {
    public void open(EntityManager em) {
        em.getTransaction().begin();
    }
}
