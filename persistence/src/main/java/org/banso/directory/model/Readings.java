package org.banso.directory.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** When the directory was last read. */
@Dependent
public class Readings {

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected Readings() {}

    public Readings(EntityManager em) {
        this.em = em;
    }

    public void happened(Instant now, RollChange change) {
        Reading last = em.find(Reading.class, Reading.THE_ONE);
        if (last == null) {
            em.persist(new Reading(now, change));
        } else {
            last.happened(now, change);
        }
    }

    public Optional<ReadingLine> last() {
        return Optional.ofNullable(em.find(Reading.class, Reading.THE_ONE)).map(Reading::line);
    }
}
