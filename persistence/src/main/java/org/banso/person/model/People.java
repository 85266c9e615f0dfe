package org.banso.person.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** All the people of whom the desk has heard. */
@Dependent
public class People {

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected People() {}

    public People(EntityManager em) {
        this.em = em;
    }

    /** Adds somebody; the id is there at once. */
    public Person add(Person person) {
        em.persist(person);
        return person;
    }

    public Optional<Person> find(long id) {
        return Optional.ofNullable(em.find(Person.class, id));
    }
}
