package org.banso.calendar.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.banso.kernel.model.TimeSpan;

/** All absences. */
@Dependent
public class Absences {

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected Absences() {}

    public Absences(EntityManager em) {
        this.em = em;
    }

    public void add(Absence absence) {
        em.persist(absence);
        em.flush();
    }

    public void remove(Absence absence) {
        em.remove(absence);
        em.flush();
    }

    public Optional<Absence> find(long id) {
        return Optional.ofNullable(em.find(Absence.class, id));
    }

    /** Whose absences fall into a time, by person and start. Index calendar_absence_by_person. */
    public List<Absence> within(TimeSpan span, Collection<String> uids) {
        if (uids.isEmpty()) {
            return List.of();
        }
        return em.createQuery("""
                        select a from Absence a
                         where a.uid in :uids and a.startsAt < :end and a.endsAt > :start
                         order by a.uid, a.startsAt, a.id""", Absence.class)
                .setParameter("uids", uids)
                .setParameter("start", span.startInclusive())
                .setParameter("end", span.endExclusive())
                .getResultList();
    }
}
