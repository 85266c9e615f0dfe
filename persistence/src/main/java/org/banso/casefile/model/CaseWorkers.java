package org.banso.casefile.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Flushing;

/** Who works on which case. Who may see or say it is not asked here. */
@Dependent
public class CaseWorkers {

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected CaseWorkers() {}

    public CaseWorkers(EntityManager em) {
        this.em = em;
    }

    /** Whoever works on it now, then whoever did, the newest first. Uses the index casefile_worker_by_case. */
    public List<WorkerLine> of(long caseId) {
        List<WorkerLine> lines = new ArrayList<>();
        for (Object found :
                em.createNativeQuery("""
                        select w.uid, s.name, w.agency, s.active, w.since, w.until
                          from casefile_worker w
                          join directory_staff s on s.uid = w.uid
                         where w.case_id = ?caseId
                         order by w.until desc nulls first, w.agency, w.id desc
                        """).setParameter("caseId", caseId).getResultList()) {
            Row row = new Row(found);
            lines.add(new WorkerLine(
                    row.text(), row.text(), row.constant(Agency.class), row.truth(), row.day(), row.dayOrNull()));
        }
        return lines;
    }

    /** Uses the unique index casefile_worker_one_of_agency. */
    public Optional<CaseWorker> now(long caseId, Agency agency) {
        return em.createQuery(
                        "select w from CaseWorker w where w.caseId = :caseId and w.agency = :agency and w.until is null",
                        CaseWorker.class)
                .setParameter("caseId", caseId)
                .setParameter("agency", agency)
                .getResultStream()
                .findFirst();
    }

    /** What somebody works on of these, one query. */
    public List<CaseWorker> of(String uid, Collection<Long> caseIds) {
        if (caseIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select w from CaseWorker w where w.uid = :uid and w.caseId in :ids and w.until is null",
                        CaseWorker.class)
                .setParameter("uid", uid)
                .setParameter("ids", caseIds)
                .getResultList();
    }

    public void add(CaseWorker worker) {
        em.persist(worker);
    }

    /** @see Flushing#flush */
    public void flush() {
        Flushing.flush(em);
    }
}
