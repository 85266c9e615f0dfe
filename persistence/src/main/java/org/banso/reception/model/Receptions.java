package org.banso.reception.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
     * The contacts of a case, the latest first, with the names of who took them. Four statements however many there are: the
     * contacts with their callers, all worries, all dangers, all names. Uses the index reception_reception_by_case.
     */
    public List<ReceptionSheet> ofCase(long caseId) {
        Map<String, String> names = namesOfReceivers(caseId);
        return em.createQuery("""
                        select r from Reception r join fetch r.caller
                         where r.caseFile.id = :caseId
                         order by r.receivedAt desc, r.id desc
                        """, Reception.class)
                .setParameter("caseId", caseId)
                .setHint("eclipselink.batch", "r.worries")
                .setHint("eclipselink.batch", "r.dangers")
                .getResultStream()
                .map(reception -> reception.sheet(names))
                .toList();
    }

    private Map<String, String> namesOfReceivers(long caseId) {
        return em.createQuery("""
                        select s.uid, s.name from Staff s
                         where s.uid in (select r.receivedBy from Reception r where r.caseFile.id = :caseId)
                        """, Object[].class)
                .setParameter("caseId", caseId)
                .getResultStream()
                .collect(Collectors.toMap(found -> (String) found[0], found -> (String) found[1]));
    }
}
