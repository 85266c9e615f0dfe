package org.banso.broken.layers.meeting.service;

import jakarta.persistence.EntityManager;

/** A service that queries. */
public class BrokenAsking {
    public Object ask(EntityManager em) {
        return em.find(Object.class, 1L);
    }
}
