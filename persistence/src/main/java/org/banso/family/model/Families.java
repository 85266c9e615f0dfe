package org.banso.family.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.banso.casefile.model.CaseFile;
import org.banso.kernel.model.Flushing;

/** The families of all cases. Who may see one is not asked here. */
@Dependent
public class Families {

    /** With the case's id the key under which those who change one family wait for each other; the room's migration number. */
    private static final int LOCK = 79;

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected Families() {}

    public Families(EntityManager em) {
        this.em = em;
    }

    /** To look at: whoever takes part and is not stored yet stands in it all the same. Seven statements, each by the case. */
    public Family of(CaseFile file, Scribe reader, LocalDate today) {
        Family family = new Family(file.id(), file.number(), today, stored(file.id()));
        family.welcome(file.participants(), reader);
        return family;
    }

    /** To change: nobody else changes it until the transaction ends, so that two halves of a circle cannot meet. */
    public Family ofForChange(CaseFile file, Scribe by, LocalDate today) {
        em.createNativeQuery("select pg_advisory_xact_lock(?1, ?2)")
                .setParameter(1, LOCK)
                .setParameter(2, (int) file.id())
                .getSingleResult();
        return of(file, by, today);
    }

    /** Writes what was added and takes away what is gone. @see Flushing#flush */
    public void store(Family family) {
        family.added().forEach(em::persist);
        Flushing.flush(em);
        family.gone().stream().filter(em::contains).forEach(em::remove);
        Flushing.flush(em);
    }

    private Family.Parts stored(long caseId) {
        return new Family.Parts(
                list(
                        "select m from FamilyMember m left join fetch m.person where m.caseId = :caseId order by m.id",
                        FamilyMember.class,
                        caseId),
                list("select c from FamilyCouple c where c.caseId = :caseId order by c.id", FamilyCouple.class, caseId),
                list(
                        "select p from FamilyParentage p where p.caseId = :caseId order by p.id",
                        FamilyParentage.class,
                        caseId),
                list("select s from FamilyStay s where s.caseId = :caseId order by s.id", FamilyStay.class, caseId),
                list("select t from FamilyTie t where t.caseId = :caseId order by t.id", FamilyTie.class, caseId),
                list("select k from FamilyLink k where k.caseId = :caseId order by k.id", FamilyLink.class, caseId),
                list("select e from FamilyEvent e where e.caseId = :caseId order by e.id", FamilyEvent.class, caseId));
    }

    private <T> List<T> list(String query, Class<T> type, long caseId) {
        return em.createQuery(query, type).setParameter("caseId", caseId).getResultList();
    }
}
