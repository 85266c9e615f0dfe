package org.banso.calendar.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** All rooms. */
@Dependent
public class Rooms {

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected Rooms() {}

    public Rooms(EntityManager em) {
        this.em = em;
    }

    public void add(Room room) {
        em.persist(room);
    }

    public Optional<Room> find(long id) {
        return Optional.ofNullable(em.find(Room.class, id));
    }

    /** Those that can be booked, by agency and name. There are dozens, so no index is asked for. */
    public List<Room> open() {
        return em.createQuery("select r from Room r where r.active = true order by r.agency, r.name, r.id", Room.class)
                .getResultList();
    }
}
