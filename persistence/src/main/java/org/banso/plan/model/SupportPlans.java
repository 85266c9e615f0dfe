package org.banso.plan.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.banso.access.model.CaseAccess;
import org.banso.access.model.CaseReader;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Flushing;

/** All support plans, in rounds per case. */
@Dependent
public class SupportPlans {

    /** Plans that one page of waiting ones shows; the longest waiting come first, so the rest follows when these are done. */
    private static final int WAITING_AT_ONCE = 200;

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected SupportPlans() {}

    public SupportPlans(EntityManager em) {
        this.em = em;
    }

    /** The plan to look at. Primary key, and one query each for the decision, the goals and the supports. */
    public Optional<SupportPlan> find(long planId) {
        return Optional.ofNullable(em.find(SupportPlan.class, planId));
    }

    /** The plan to change, its row locked until the end of the transaction. */
    public Optional<SupportPlan> findForChange(long planId) {
        return Optional.ofNullable(em.find(SupportPlan.class, planId, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The case's last round. Uses the unique key (case_id, round). */
    public Optional<SupportPlan> last(long caseId) {
        return em.createQuery(
                        "select p from SupportPlan p where p.caseId = :caseId order by p.round desc", SupportPlan.class)
                .setParameter("caseId", caseId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** All rounds, newest first. Uses the unique key (case_id, round). */
    public List<PlanLine> of(long caseId) {
        return em.createQuery("""
                        select new org.banso.plan.model.PlanLine(
                            p.id, p.round, p.state, p.startOn, p.endOn, p.agreedOn, p.decidedOn)
                          from SupportPlan p where p.caseId = :caseId order by p.round desc""", PlanLine.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }

    /**
     * Which plans wait for the ward's decision, of the cases that the reader may read; longest waiting first. A plan whose
     * last day has passed does not wait any more. Uses the partial index plan_support_plan_waiting.
     */
    public List<WaitingPlan> waiting(CaseReader reader, LocalDate today) {
        Query query = em.createNativeQuery("""
                select p.id, p.case_id, c.number, p.round, d.lead, p.start_on, p.end_on, p.agreed_on
                  from plan_support_plan p
                  join casefile_case c on c.id = p.case_id
                  join plan_lead_decision d on d.id = p.decision_id
                 where p.state = 'AGREED'
                   and p.end_on >= ?today
                   and %s
                 order by p.agreed_on, p.id
                 limit %d
                """.formatted(CaseAccess.SQL, WAITING_AT_ONCE));
        query.setParameter("today", Date.valueOf(today));
        return reader.bind(query)
                .getResultStream()
                .map(row -> waitingPlan((Object[]) row))
                .toList();
    }

    private static WaitingPlan waitingPlan(Object[] row) {
        return new WaitingPlan(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                (String) row[2],
                ((Number) row[3]).intValue(),
                Agency.valueOf((String) row[4]),
                day(row[5]),
                day(row[6]),
                day(row[7]));
    }

    private static LocalDate day(Object column) {
        return ((Date) column).toLocalDate();
    }

    public void add(SupportPlan plan) {
        em.persist(plan);
    }

    /** @see Flushing#flush */
    public void flush() {
        Flushing.flush(em);
    }
}
