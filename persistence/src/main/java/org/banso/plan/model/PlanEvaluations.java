package org.banso.plan.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.banso.kernel.model.Flushing;

/** What was said of plans at their end: at most one of each. */
@Dependent
public class PlanEvaluations {

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected PlanEvaluations() {}

    public PlanEvaluations(EntityManager em) {
        this.em = em;
    }

    /** What was said of that plan. Uses the unique key (plan_id). */
    public Optional<PlanEvaluation> of(long planId) {
        return em.createQuery("select e from PlanEvaluation e where e.plan.id = :planId", PlanEvaluation.class)
                .setParameter("planId", planId)
                .getResultStream()
                .findFirst();
    }

    /** The same to be changed, its row locked until the end of the transaction. */
    public Optional<PlanEvaluation> ofForChange(long planId) {
        return em.createQuery("select e from PlanEvaluation e where e.plan.id = :planId", PlanEvaluation.class)
                .setParameter("planId", planId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The evaluations of a case's plans, the first round first. Uses the index plan_evaluation_by_case. */
    public List<PlanEvaluation> ofCase(long caseId) {
        return em.createQuery(
                        "select e from PlanEvaluation e where e.caseId = :caseId order by e.plan.round",
                        PlanEvaluation.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }

    /** Whether a plan of a later round was evaluated. */
    public boolean isFollowed(SupportPlan plan) {
        return ofCase(plan.caseId()).stream().anyMatch(other -> other.round() > plan.round());
    }

    public void add(PlanEvaluation evaluation) {
        em.persist(evaluation);
    }

    /** @see Flushing#flush */
    public void flush() {
        Flushing.flush(em);
    }
}
