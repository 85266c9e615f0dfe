package org.banso.casefile.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import org.banso.kernel.model.FiscalYear;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;

/** All cases. Who may see one is not asked here. */
@Dependent
public class CaseFiles {

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected CaseFiles() {}

    public CaseFiles(EntityManager em) {
        this.em = em;
    }

    /** Adds a case with its participants; the id is there at once. */
    public CaseFile add(CaseFile file) {
        em.persist(file);
        return file;
    }

    /** @throws Refused {@link KernelReason#NOT_FOUND} */
    public CaseFile get(long id) {
        CaseFile file = em.find(CaseFile.class, id);
        if (file == null) {
            throw new Refused(KernelReason.NOT_FOUND);
        }
        return file;
    }

    /**
     * The next number of a fiscal year. Whoever asks for one at the same time waits until this transaction has ended; when it
     * is rolled back the number was never given. So there are neither twins nor gaps.
     */
    public CaseNumber nextNumber(FiscalYear year) {
        em.createNativeQuery("""
                        insert into casefile_number (fiscal_year, last) values (?year, 1)
                        on conflict (fiscal_year) do update set last = casefile_number.last + 1
                        """).setParameter("year", year.year()).executeUpdate();
        Number last = (Number) em.createNativeQuery("select last from casefile_number where fiscal_year = ?year")
                .setParameter("year", year.year())
                .getSingleResult();
        return new CaseNumber(year, last.intValue());
    }

    /**
     * Writes what is pending, so that a lost race is known inside the service.
     *
     * @throws Refused {@link KernelReason#CHANGED_MEANWHILE}
     */
    public void flush() {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw new Refused(e, KernelReason.CHANGED_MEANWHILE);
        }
    }
}
